cmdlet Get-CsUserCallForwardingSettings
module SkypeForBusiness
products SfB2019
since 7.0.2046.151

syntax
    Get-CsUserCallForwardingSettings [-User] <string> [-Force] [<CommonParameters>]

-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force

cmdlet Set-CsUserCallForwardingSettings
module SkypeForBusiness
default DisableForwarding
confirm Medium
products SfB2019
since 7.0.2046.151

syntax DisableForwarding
    Set-CsUserCallForwardingSettings [-User] <string> [-DisableForwarding] [-SettingsActiveWorkHours] [-UnansweredToVoicemail] [-UnansweredToOther <string>] [-UnansweredWaitTime <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax EnableForwarding
    Set-CsUserCallForwardingSettings [-User] <string> -EnableForwarding <string> [-SettingsActiveWorkHours] [-DelegateRingWaitTime <int>] [-Delegates <PSListModifier[string]>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax EnableSimulRing
    Set-CsUserCallForwardingSettings [-User] <string> -EnableSimulRing <string> [-SettingsActiveWorkHours] [-Delegates <PSListModifier[string]>] [-UnansweredToVoicemail] [-UnansweredToOther <string>] [-UnansweredWaitTime <int>] [-TeamDelegateRingWaitTime <int>] [-Team <PSListModifier[string]>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-EnableSimulRing
-EnableForwarding
-DisableForwarding
-SettingsActiveWorkHours
-DelegateRingWaitTime
-Delegates <System.Management.Automation.PSListModifier[string]>
-UnansweredToVoicemail
-UnansweredToOther
-UnansweredWaitTime
-TeamDelegateRingWaitTime
-Team <System.Management.Automation.PSListModifier[string]>
-User pipeline byName alias(DisplayName, SipAddress, Identity)
-Force
