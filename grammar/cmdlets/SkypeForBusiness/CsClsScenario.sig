cmdlet Get-CsClsScenario
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.Scenario#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsClsScenario [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsClsScenario [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsClsScenario
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    New-CsClsScenario [-Identity] <XdsIdentity> [-Force] [-InMemory] [-Provider <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsClsScenario -Name <string> -Parent <string> [-Force] [-InMemory] [-Provider <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Parent
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-Provider <System.Management.Automation.PSListModifier>

cmdlet Remove-CsClsScenario
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsClsScenario [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClsScenario
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsClsScenario [[-Identity] <XdsIdentity>] [-Force] [-Provider <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClsScenario [-Force] [-Instance <psobject>] [-Provider <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-Provider <System.Management.Automation.PSListModifier>
