cmdlet Get-CsOutboundTranslationRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.TranslationRule

syntax Identity
    Get-CsOutboundTranslationRule [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsOutboundTranslationRule [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsOutboundTranslationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsOutboundTranslationRule [-Identity] <XdsIdentity> [-Description <string>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsOutboundTranslationRule -Parent <string> -Name <string> [-Description <string>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent
-Name
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Pattern
-Priority
-Translation
-Force
-InMemory

cmdlet Remove-CsOutboundTranslationRule
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsOutboundTranslationRule [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsOutboundTranslationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsOutboundTranslationRule [[-Identity] <XdsIdentity>] [-Description <string>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsOutboundTranslationRule [-Instance <psobject>] [-Description <string>] [-Pattern <string>] [-Priority <int>] [-Translation <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Pattern
-Priority
-Translation
-Force
