cmdlet Get-CsSipResponseCodeTranslationRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.SipResponseCodeTranslationRule

syntax Identity
    Get-CsSipResponseCodeTranslationRule [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsSipResponseCodeTranslationRule [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsSipResponseCodeTranslationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsSipResponseCodeTranslationRule [-Identity] <XdsIdentity> -TranslatedResponseCode <int> [-Priority <int>] [-ReceivedResponseCode <int>] [-InMemory] [-Force] [-ReceivedISUPCauseValue <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsSipResponseCodeTranslationRule -TranslatedResponseCode <int> -Name <string> -Parent <string> [-Priority <int>] [-ReceivedResponseCode <int>] [-InMemory] [-Force] [-ReceivedISUPCauseValue <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-TranslatedResponseCode
-Name
-Parent
-Priority
-ReceivedResponseCode
-InMemory
-Force
-ReceivedISUPCauseValue

cmdlet Remove-CsSipResponseCodeTranslationRule
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsSipResponseCodeTranslationRule [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsSipResponseCodeTranslationRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsSipResponseCodeTranslationRule [[-Identity] <XdsIdentity>] [-TranslatedResponseCode <int>] [-Priority <int>] [-ReceivedResponseCode <int>] [-Force] [-ReceivedISUPCauseValue <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsSipResponseCodeTranslationRule [-TranslatedResponseCode <int>] [-Priority <int>] [-ReceivedResponseCode <int>] [-Force] [-Instance <psobject>] [-ReceivedISUPCauseValue <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-TranslatedResponseCode
-Priority
-ReceivedResponseCode
-Force
-Instance pipeline
-ReceivedISUPCauseValue
