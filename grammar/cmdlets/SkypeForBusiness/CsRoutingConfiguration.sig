cmdlet Get-CsRoutingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.PstnRoutingSettings

syntax Identity
    Get-CsRoutingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsRoutingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsRoutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsRoutingConfiguration [-Identity] <XdsIdentity> [-Route <PSListModifier>] [-Force] [-InMemory] [-CallViaWorkCallerId <string>] [-EnableLocationBasedRouting <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Route <System.Management.Automation.PSListModifier>
-Force
-InMemory
-CallViaWorkCallerId
-EnableLocationBasedRouting

cmdlet Remove-CsRoutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRoutingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsRoutingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsRoutingConfiguration [[-Identity] <XdsIdentity>] [-Route <PSListModifier>] [-Force] [-CallViaWorkCallerId <string>] [-EnableLocationBasedRouting <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsRoutingConfiguration [-Instance <psobject>] [-Route <PSListModifier>] [-Force] [-CallViaWorkCallerId <string>] [-EnableLocationBasedRouting <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Route <System.Management.Automation.PSListModifier>
-Force
-CallViaWorkCallerId
-EnableLocationBasedRouting
