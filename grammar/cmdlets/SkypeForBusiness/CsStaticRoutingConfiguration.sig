cmdlet Get-CsStaticRoutingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.RoutingSettings

syntax Identity
    Get-CsStaticRoutingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsStaticRoutingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsStaticRoutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsStaticRoutingConfiguration [-Identity] <XdsIdentity> [-Route <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Route <System.Management.Automation.PSListModifier>
-Force
-InMemory

cmdlet Remove-CsStaticRoutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsStaticRoutingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsStaticRoutingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsStaticRoutingConfiguration [[-Identity] <XdsIdentity>] [-Route <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsStaticRoutingConfiguration [-Instance <psobject>] [-Route <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Route <System.Management.Automation.PSListModifier>
-Force
