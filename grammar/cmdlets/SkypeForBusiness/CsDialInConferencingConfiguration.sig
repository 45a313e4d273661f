cmdlet Get-CsDialInConferencingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings.DialInConferencingConfiguration

syntax Identity
    Get-CsDialInConferencingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDialInConferencingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsDialInConferencingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsDialInConferencingConfiguration [-Identity] <XdsIdentity> [-EnableNameRecording <bool>] [-EntryExitAnnouncementsEnabledByDefault <bool>] [-EntryExitAnnouncementsType <EntryExitAnnouncementsType>] [-Force] [-InMemory] [-AllowAnonymousPstnActivation <bool>] [-PinAuthType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableNameRecording
-EntryExitAnnouncementsEnabledByDefault
-EntryExitAnnouncementsType values(UseNames, ToneOnly)
-Force
-InMemory
-AllowAnonymousPstnActivation
-PinAuthType

cmdlet Remove-CsDialInConferencingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDialInConferencingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDialInConferencingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDialInConferencingConfiguration [[-Identity] <XdsIdentity>] [-EnableNameRecording <bool>] [-Force] [-EntryExitAnnouncementsEnabledByDefault <bool>] [-EntryExitAnnouncementsType <EntryExitAnnouncementsType>] [-AllowAnonymousPstnActivation <bool>] [-PinAuthType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDialInConferencingConfiguration [-Instance <psobject>] [-EnableNameRecording <bool>] [-Force] [-EntryExitAnnouncementsEnabledByDefault <bool>] [-EntryExitAnnouncementsType <EntryExitAnnouncementsType>] [-AllowAnonymousPstnActivation <bool>] [-PinAuthType <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableNameRecording
-Force
-EntryExitAnnouncementsEnabledByDefault
-EntryExitAnnouncementsType values(UseNames, ToneOnly)
-AllowAnonymousPstnActivation
-PinAuthType
