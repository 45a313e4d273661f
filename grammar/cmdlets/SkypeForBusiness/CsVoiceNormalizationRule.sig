cmdlet Get-CsVoiceNormalizationRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.NormalizationRule

syntax Identity
    Get-CsVoiceNormalizationRule [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoiceNormalizationRule [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Tenant
-Filter
-LocalStore

cmdlet New-CsVoiceNormalizationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsVoiceNormalizationRule [-Identity] <XdsIdentity> [-Tenant <guid>] [-Description <string>] [-Pattern <string>] [-Translation <string>] [-IsInternalExtension <bool>] [-Priority <int>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsVoiceNormalizationRule -Parent <string> -Name <string> [-Tenant <guid>] [-Description <string>] [-Pattern <string>] [-Translation <string>] [-IsInternalExtension <bool>] [-Priority <int>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Parent
-Name
-Description
-Pattern
-Translation
-IsInternalExtension
-Priority
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsVoiceNormalizationRule
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoiceNormalizationRule [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Tenant
-Force

cmdlet Set-CsVoiceNormalizationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoiceNormalizationRule [[-Identity] <XdsIdentity>] [-Description <string>] [-Pattern <string>] [-Translation <string>] [-IsInternalExtension <bool>] [-Priority <int>] [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoiceNormalizationRule [-Description <string>] [-Pattern <string>] [-Translation <string>] [-IsInternalExtension <bool>] [-Priority <int>] [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Description
-Pattern
-Translation
-IsInternalExtension
-Priority
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Tenant
-Instance pipeline
-Force

cmdlet Test-CsVoiceNormalizationRule
module SkypeForBusiness

syntax
    Test-CsVoiceNormalizationRule -DialedNumber <PhoneNumber> -NormalizationRule <NormalizationRule> [<CommonParameters>]

-DialedNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-NormalizationRule pipeline byName
