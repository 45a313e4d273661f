cmdlet Get-CsConferencingPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Meeting.MeetingPolicy

syntax Identity
    Get-CsConferencingPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsConferencingPolicy [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Include
-ApplicableTo <Microsoft.Rtc.Management.AD.UserIdParameter>
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsConferencingPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsConferencingPolicy [-PolicyName] <string> [-Identity] <UserIdParameter> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet New-CsConferencingPolicy
module SkypeForBusiness
confirm Medium
products SfB2019 SfB2015 Lync2013 Lync2010

syntax
    New-CsConferencingPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-AllowIPAudio <bool>] [-AllowIPVideo <bool>] [-AllowMultiView <bool>] [-Description <string>] [-AllowParticipantControl <bool>] [-AllowAnnotations <bool>] [-DisablePowerPointAnnotations <bool>] [-AllowUserToScheduleMeetingsWithAppSharing <bool>] [-ApplicationSharingMode <string>] [-AllowNonEnterpriseVoiceUsersToDialOut <bool>] [-AllowAnonymousUsersToDialOut <bool>] [-AllowAnonymousParticipantsInMeetings <bool>] [-AllowFederatedParticipantJoinAsSameEnterprise <bool>] [-AllowExternalUsersToSaveContent <bool>] [-AllowExternalUserControl <bool>] [-AllowExternalUsersToRecordMeeting <bool>] [-AllowPolls <bool>] [-AllowSharedNotes <bool>] [-AllowQandA <bool>] [-AllowOfficeContent <bool>] [-EnableDialInConferencing <bool>] [-EnableAppDesktopSharing <EnableAppDesktopSharing>] [-AllowConferenceRecording <bool>] [-EnableP2PRecording <bool>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-EnableP2PVideo <bool>] [-AllowLargeMeetings <bool>] [-EnableOnlineMeetingPromptForLyncResources <bool>] [-EnableDataCollaboration <bool>] [-MaxVideoConferenceResolution <MaxVideoConferenceResolution>] [-MaxMeetingSize <uint>] [-AudioBitRateKb <uint>] [-VideoBitRateKb <long>] [-AppSharingBitRateKb <long>] [-FileTransferBitRateKb <long>] [-TotalReceiveVideoBitRateKb <long>] [-EnableMultiViewJoin <bool>] [-CloudRecordingServiceSupport <CloudRecordingServiceSupport>] [-EnableReliableConferenceDeletion <bool>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-AllowIPAudio
-AllowIPVideo
-AllowMultiView
-Description
-AllowParticipantControl
-AllowAnnotations
-DisablePowerPointAnnotations
-AllowUserToScheduleMeetingsWithAppSharing
-ApplicationSharingMode
-AllowNonEnterpriseVoiceUsersToDialOut
-AllowAnonymousUsersToDialOut
-AllowAnonymousParticipantsInMeetings
-AllowFederatedParticipantJoinAsSameEnterprise
-AllowExternalUsersToSaveContent
-AllowExternalUserControl
-AllowExternalUsersToRecordMeeting
-AllowPolls
-AllowSharedNotes
-AllowQandA
-AllowOfficeContent
-EnableDialInConferencing
-EnableAppDesktopSharing values(Desktop, SingleApplication, None)
-AllowConferenceRecording
-EnableP2PRecording
-EnableFileTransfer
-EnableP2PFileTransfer
-EnableP2PVideo
-AllowLargeMeetings
-EnableOnlineMeetingPromptForLyncResources
-EnableDataCollaboration
-MaxVideoConferenceResolution values(CIF, VGA)
-MaxMeetingSize
-AudioBitRateKb
-VideoBitRateKb
-AppSharingBitRateKb
-FileTransferBitRateKb
-TotalReceiveVideoBitRateKb
-EnableMultiViewJoin
-CloudRecordingServiceSupport set(NotSupported, Supported, Required)
-EnableReliableConferenceDeletion
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsConferencingPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsConferencingPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsConferencingPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsConferencingPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-AllowIPAudio <bool>] [-AllowIPVideo <bool>] [-AllowMultiView <bool>] [-Description <string>] [-AllowParticipantControl <bool>] [-AllowAnnotations <bool>] [-DisablePowerPointAnnotations <bool>] [-AllowUserToScheduleMeetingsWithAppSharing <bool>] [-ApplicationSharingMode <string>] [-AllowNonEnterpriseVoiceUsersToDialOut <bool>] [-AllowAnonymousUsersToDialOut <bool>] [-AllowAnonymousParticipantsInMeetings <bool>] [-AllowFederatedParticipantJoinAsSameEnterprise <bool>] [-AllowExternalUsersToSaveContent <bool>] [-AllowExternalUserControl <bool>] [-AllowExternalUsersToRecordMeeting <bool>] [-AllowPolls <bool>] [-AllowSharedNotes <bool>] [-AllowQandA <bool>] [-AllowOfficeContent <bool>] [-EnableDialInConferencing <bool>] [-EnableAppDesktopSharing <EnableAppDesktopSharing>] [-AllowConferenceRecording <bool>] [-EnableP2PRecording <bool>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-EnableP2PVideo <bool>] [-AllowLargeMeetings <bool>] [-EnableOnlineMeetingPromptForLyncResources <bool>] [-EnableDataCollaboration <bool>] [-MaxVideoConferenceResolution <MaxVideoConferenceResolution>] [-MaxMeetingSize <uint>] [-AudioBitRateKb <uint>] [-VideoBitRateKb <long>] [-AppSharingBitRateKb <long>] [-FileTransferBitRateKb <long>] [-TotalReceiveVideoBitRateKb <long>] [-EnableMultiViewJoin <bool>] [-CloudRecordingServiceSupport <CloudRecordingServiceSupport>] [-EnableReliableConferenceDeletion <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsConferencingPolicy [-Tenant <guid>] [-AllowIPAudio <bool>] [-AllowIPVideo <bool>] [-AllowMultiView <bool>] [-Description <string>] [-AllowParticipantControl <bool>] [-AllowAnnotations <bool>] [-DisablePowerPointAnnotations <bool>] [-AllowUserToScheduleMeetingsWithAppSharing <bool>] [-ApplicationSharingMode <string>] [-AllowNonEnterpriseVoiceUsersToDialOut <bool>] [-AllowAnonymousUsersToDialOut <bool>] [-AllowAnonymousParticipantsInMeetings <bool>] [-AllowFederatedParticipantJoinAsSameEnterprise <bool>] [-AllowExternalUsersToSaveContent <bool>] [-AllowExternalUserControl <bool>] [-AllowExternalUsersToRecordMeeting <bool>] [-AllowPolls <bool>] [-AllowSharedNotes <bool>] [-AllowQandA <bool>] [-AllowOfficeContent <bool>] [-EnableDialInConferencing <bool>] [-EnableAppDesktopSharing <EnableAppDesktopSharing>] [-AllowConferenceRecording <bool>] [-EnableP2PRecording <bool>] [-EnableFileTransfer <bool>] [-EnableP2PFileTransfer <bool>] [-EnableP2PVideo <bool>] [-AllowLargeMeetings <bool>] [-EnableOnlineMeetingPromptForLyncResources <bool>] [-EnableDataCollaboration <bool>] [-MaxVideoConferenceResolution <MaxVideoConferenceResolution>] [-MaxMeetingSize <uint>] [-AudioBitRateKb <uint>] [-VideoBitRateKb <long>] [-AppSharingBitRateKb <long>] [-FileTransferBitRateKb <long>] [-TotalReceiveVideoBitRateKb <long>] [-EnableMultiViewJoin <bool>] [-CloudRecordingServiceSupport <CloudRecordingServiceSupport>] [-EnableReliableConferenceDeletion <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-AllowIPAudio
-AllowIPVideo
-AllowMultiView
-Description
-AllowParticipantControl
-AllowAnnotations
-DisablePowerPointAnnotations
-AllowUserToScheduleMeetingsWithAppSharing
-ApplicationSharingMode
-AllowNonEnterpriseVoiceUsersToDialOut
-AllowAnonymousUsersToDialOut
-AllowAnonymousParticipantsInMeetings
-AllowFederatedParticipantJoinAsSameEnterprise
-AllowExternalUsersToSaveContent
-AllowExternalUserControl
-AllowExternalUsersToRecordMeeting
-AllowPolls
-AllowSharedNotes
-AllowQandA
-AllowOfficeContent
-EnableDialInConferencing
-EnableAppDesktopSharing values(Desktop, SingleApplication, None)
-AllowConferenceRecording
-EnableP2PRecording
-EnableFileTransfer
-EnableP2PFileTransfer
-EnableP2PVideo
-AllowLargeMeetings
-EnableOnlineMeetingPromptForLyncResources
-EnableDataCollaboration
-MaxVideoConferenceResolution values(CIF, VGA)
-MaxMeetingSize
-AudioBitRateKb
-VideoBitRateKb
-AppSharingBitRateKb
-FileTransferBitRateKb
-TotalReceiveVideoBitRateKb
-EnableMultiViewJoin
-CloudRecordingServiceSupport
-EnableReliableConferenceDeletion
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
