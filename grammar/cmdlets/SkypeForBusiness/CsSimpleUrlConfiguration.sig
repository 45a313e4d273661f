cmdlet Get-CsSimpleUrlConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SimpleUrl.SimpleUrlConfiguration

syntax Identity
    Get-CsSimpleUrlConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsSimpleUrlConfiguration [-Filter <string>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Tenant
-LocalStore

cmdlet New-CsSimpleUrlConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsSimpleUrlConfiguration [-Identity] <XdsIdentity> [-SimpleUrl <PSListModifier>] [-InMemory] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-SimpleUrl <System.Management.Automation.PSListModifier>
-InMemory
-Force
-Tenant

cmdlet Remove-CsSimpleUrlConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsSimpleUrlConfiguration [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsSimpleUrlConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsSimpleUrlConfiguration [[-Identity] <XdsIdentity>] [-SimpleUrl <PSListModifier>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsSimpleUrlConfiguration [-Instance <psobject>] [-SimpleUrl <PSListModifier>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-SimpleUrl <System.Management.Automation.PSListModifier>
-Force
-Tenant
