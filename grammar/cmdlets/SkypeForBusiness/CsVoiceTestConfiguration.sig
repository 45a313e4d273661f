cmdlet Get-CsVoiceTestConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.TestConfiguration

syntax Identity
    Get-CsVoiceTestConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoiceTestConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsVoiceTestConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsVoiceTestConfiguration [-Identity] <XdsGlobalRelativeIdentity> [-DialedNumber <string>] [-ExpectedRoute <string>] [-ExpectedTranslatedNumber <string>] [-ExpectedUsage <string>] [-TargetVoicePolicy <string>] [-Force] [-InMemory] [-TargetDialplan <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsVoiceTestConfiguration -Name <string> [-DialedNumber <string>] [-ExpectedRoute <string>] [-ExpectedTranslatedNumber <string>] [-ExpectedUsage <string>] [-TargetVoicePolicy <string>] [-Force] [-InMemory] [-TargetDialplan <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-DialedNumber
-ExpectedRoute
-ExpectedTranslatedNumber
-ExpectedUsage
-TargetVoicePolicy
-Force
-InMemory
-TargetDialplan

cmdlet Remove-CsVoiceTestConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoiceTestConfiguration [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsVoiceTestConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoiceTestConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-DialedNumber <string>] [-ExpectedRoute <string>] [-ExpectedTranslatedNumber <string>] [-ExpectedUsage <string>] [-TargetDialplan <string>] [-TargetVoicePolicy <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoiceTestConfiguration [-Instance <psobject>] [-DialedNumber <string>] [-ExpectedRoute <string>] [-ExpectedTranslatedNumber <string>] [-ExpectedUsage <string>] [-TargetDialplan <string>] [-TargetVoicePolicy <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-DialedNumber
-ExpectedRoute
-ExpectedTranslatedNumber
-ExpectedUsage
-TargetDialplan
-TargetVoicePolicy
-Force

cmdlet Test-CsVoiceTestConfiguration
module SkypeForBusiness
default AdhocTest

syntax AdhocTest
    Test-CsVoiceTestConfiguration -DialedNumber <PhoneNumber> -Dialplan <LocationProfile> -VoicePolicy <VoicePolicy> [-RouteSettings <PstnRoutingSettings>] [-Force] [<CommonParameters>]
syntax StoredTest
    Test-CsVoiceTestConfiguration -TestCaseInputObject <TestConfiguration> [-Dialplan <LocationProfile>] [-VoicePolicy <VoicePolicy>] [-RouteSettings <PstnRoutingSettings>] [-Force] [<CommonParameters>]

-DialedNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-Dialplan
-TestCaseInputObject pipeline byName
-VoicePolicy
-RouteSettings
-Force
