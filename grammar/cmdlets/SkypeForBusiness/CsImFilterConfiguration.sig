cmdlet Get-CsImFilterConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.ImFilterConfiguration

syntax Identity
    Get-CsImFilterConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsImFilterConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsImFilterConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsImFilterConfiguration [-Identity] <XdsIdentity> [-Action <UrlFilterAction>] [-AllowMessage <string>] [-BlockFileExtension <bool>] [-Enabled <bool>] [-IgnoreLocal <bool>] [-Prefixes <PSListModifier>] [-WarnMessage <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Action values(Allow, Block, Warn)
-AllowMessage
-BlockFileExtension
-Enabled
-IgnoreLocal
-Prefixes <System.Management.Automation.PSListModifier>
-WarnMessage
-Force
-InMemory

cmdlet Remove-CsImFilterConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsImFilterConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsImFilterConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsImFilterConfiguration [[-Identity] <XdsIdentity>] [-Action <UrlFilterAction>] [-AllowMessage <string>] [-BlockFileExtension <bool>] [-Enabled <bool>] [-IgnoreLocal <bool>] [-Prefixes <PSListModifier>] [-WarnMessage <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsImFilterConfiguration [-Instance <psobject>] [-Action <UrlFilterAction>] [-AllowMessage <string>] [-BlockFileExtension <bool>] [-Enabled <bool>] [-IgnoreLocal <bool>] [-Prefixes <PSListModifier>] [-WarnMessage <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Action values(Allow, Block, Warn)
-AllowMessage
-BlockFileExtension
-Enabled
-IgnoreLocal
-Prefixes <System.Management.Automation.PSListModifier>
-WarnMessage
-Force
