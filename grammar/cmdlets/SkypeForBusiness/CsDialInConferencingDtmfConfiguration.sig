cmdlet Get-CsDialInConferencingDtmfConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings.DialInConferencingDtmfConfiguration

syntax Identity
    Get-CsDialInConferencingDtmfConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDialInConferencingDtmfConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsDialInConferencingDtmfConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsDialInConferencingDtmfConfiguration [-Identity] <XdsIdentity> [-AdmitAll <string>] [-AudienceMuteCommand <string>] [-CommandCharacter <string>] [-EnableDisableAnnouncementsCommand <string>] [-HelpCommand <string>] [-LockUnlockConferenceCommand <string>] [-MuteUnmuteCommand <string>] [-PrivateRollCallCommand <string>] [-Force] [-InMemory] [-OperatorLineUri <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdmitAll
-AudienceMuteCommand
-CommandCharacter
-EnableDisableAnnouncementsCommand
-HelpCommand
-LockUnlockConferenceCommand
-MuteUnmuteCommand
-PrivateRollCallCommand
-Force
-InMemory
-OperatorLineUri

cmdlet Remove-CsDialInConferencingDtmfConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDialInConferencingDtmfConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDialInConferencingDtmfConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDialInConferencingDtmfConfiguration [[-Identity] <XdsIdentity>] [-AdmitAll <string>] [-AudienceMuteCommand <string>] [-CommandCharacter <string>] [-EnableDisableAnnouncementsCommand <string>] [-HelpCommand <string>] [-LockUnlockConferenceCommand <string>] [-MuteUnmuteCommand <string>] [-PrivateRollCallCommand <string>] [-Force] [-OperatorLineUri <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDialInConferencingDtmfConfiguration [-Instance <psobject>] [-AdmitAll <string>] [-AudienceMuteCommand <string>] [-CommandCharacter <string>] [-EnableDisableAnnouncementsCommand <string>] [-HelpCommand <string>] [-LockUnlockConferenceCommand <string>] [-MuteUnmuteCommand <string>] [-PrivateRollCallCommand <string>] [-Force] [-OperatorLineUri <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdmitAll
-AudienceMuteCommand
-CommandCharacter
-EnableDisableAnnouncementsCommand
-HelpCommand
-LockUnlockConferenceCommand
-MuteUnmuteCommand
-PrivateRollCallCommand
-Force
-OperatorLineUri
