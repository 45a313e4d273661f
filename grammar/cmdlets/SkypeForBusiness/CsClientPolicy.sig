cmdlet Get-CsClientPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Client.ClientPolicy

syntax Identity
    Get-CsClientPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsClientPolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsClientPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Grant-CsClientPolicy [[-Identity] <UserIdParameter>] [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsClientPolicy [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-Global] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-Global

cmdlet New-CsClientPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsClientPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Description <string>] [-AddressBookAvailability <AddressBookAvailability>] [-AttendantSafeTransfer <bool>] [-AutoDiscoveryRetryInterval <timespan>] [-BlockConversationFromFederatedContacts <bool>] [-CalendarStatePublicationInterval <uint>] [-CustomizedHelpUrl <string>] [-CustomLinkInErrorMessages <string>] [-CustomStateUrl <string>] [-DGRefreshInterval <timespan>] [-DisableCalendarPresence <bool>] [-DisableContactCardOrganizationTab <bool>] [-DisableEmailComparisonCheck <bool>] [-DisableEmoticons <bool>] [-DisableFeedsTab <bool>] [-DisableFederatedPromptDisplayName <bool>] [-DisableFreeBusyInfo <bool>] [-DisableHandsetOnLockedMachine <bool>] [-DisableMeetingSubjectAndLocation <bool>] [-DisableHtmlIm <bool>] [-DisableInkIM <bool>] [-DisableOneNote12Integration <bool>] [-DisableOnlineContextualSearch <bool>] [-DisablePhonePresence <bool>] [-DisablePICPromptDisplayName <bool>] [-DisablePoorDeviceWarnings <bool>] [-DisablePoorNetworkWarnings <bool>] [-DisablePresenceNote <bool>] [-DisableRTFIM <bool>] [-DisableSavingIM <bool>] [-DisplayPhoto <DisplayPhoto>] [-EnableAppearOffline <bool>] [-EnableCallLogAutoArchiving <bool>] [-EnableClientAutoPopulateWithTeam <bool>] [-EnableClientMusicOnHold <bool>] [-EnableConversationWindowTabs <bool>] [-EnableEnterpriseCustomizedHelp <bool>] [-EnableEventLogging <bool>] [-EnableExchangeContactSync <bool>] [-EnableExchangeDelegateSync <bool>] [-EnableExchangeContactsFolder <bool>] [-EnableFullScreenVideo <bool>] [-EnableHighPerformanceConferencingAppSharing <bool>] [-EnableHotdesking <bool>] [-EnableIMAutoArchiving <bool>] [-EnableMediaRedirection <bool>] [-EnableMeetingEngagement <bool>] [-EnableNotificationForNewSubscribers <bool>] [-EnableServerConversationHistory <bool>] [-EnableSkypeUI <bool>] [-EnableSQMData <bool>] [-EnableTracing <bool>] [-EnableURL <bool>] [-EnableUnencryptedFileTransfer <bool>] [-EnableVOIPCallDefault <bool>] [-ExcludedContactFolders <string>] [-HotdeskingTimeout <timespan>] [-IMWarning <string>] [-MAPIPollInterval <timespan>] [-MaximumDGsAllowedInContactList <uint>] [-MaximumNumberOfContacts <ushort>] [-MaxPhotoSizeKB <uint>] [-MusicOnHoldAudioFile <string>] [-P2PAppSharingEncryption <P2PAppSharingEncryption>] [-EnableHighPerformanceP2PAppSharing <bool>] [-PlayAbbreviatedDialTone <bool>] [-RequireContentPin <string>] [-SearchPrefixFlags <ushort>] [-ShowRecentContacts <bool>] [-ShowManagePrivacyRelationships <bool>] [-ShowSharepointPhotoEditLink <bool>] [-SPSearchInternalURL <string>] [-SPSearchExternalURL <string>] [-SPSearchCenterInternalURL <string>] [-SPSearchCenterExternalURL <string>] [-TabURL <string>] [-TracingLevel <TracingLevel>] [-TelemetryTier <string>] [-PublicationBatchDelay <uint>] [-EnableViewBasedSubscriptionMode <bool>] [-WebServicePollInterval <timespan>] [-HelpEnvironment <string>] [-RateMyCallDisplayPercentage <ushort>] [-RateMyCallAllowCustomUserFeedback <bool>] [-IMLatencySpinnerDelay <uint>] [-IMLatencyErrorThreshold <uint>] [-SupportModernFilePicker <bool>] [-EnableOnlineFeedback <bool>] [-EnableOnlineFeedbackScreenshots <bool>] [-ConferenceIMIdleTimeout <timespan>] [-InMemory] [-Force] [-PolicyEntry <PSListModifier>] [-DisableICE <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-AddressBookAvailability values(WebSearchAndFileDownload, WebSearchOnly, FileDownloadOnly)
-AttendantSafeTransfer
-AutoDiscoveryRetryInterval
-BlockConversationFromFederatedContacts
-CalendarStatePublicationInterval
-CustomizedHelpUrl
-CustomLinkInErrorMessages
-CustomStateUrl
-DGRefreshInterval
-DisableCalendarPresence
-DisableContactCardOrganizationTab
-DisableEmailComparisonCheck
-DisableEmoticons
-DisableFeedsTab
-DisableFederatedPromptDisplayName
-DisableFreeBusyInfo
-DisableHandsetOnLockedMachine
-DisableMeetingSubjectAndLocation
-DisableHtmlIm
-DisableInkIM
-DisableOneNote12Integration
-DisableOnlineContextualSearch
-DisablePhonePresence
-DisablePICPromptDisplayName
-DisablePoorDeviceWarnings
-DisablePoorNetworkWarnings
-DisablePresenceNote
-DisableRTFIM
-DisableSavingIM
-DisplayPhoto values(NoPhoto, PhotosFromADOnly, AllPhotos)
-EnableAppearOffline
-EnableCallLogAutoArchiving
-EnableClientAutoPopulateWithTeam
-EnableClientMusicOnHold
-EnableConversationWindowTabs
-EnableEnterpriseCustomizedHelp
-EnableEventLogging
-EnableExchangeContactSync
-EnableExchangeDelegateSync
-EnableExchangeContactsFolder
-EnableFullScreenVideo
-EnableHighPerformanceConferencingAppSharing
-EnableHotdesking
-EnableIMAutoArchiving
-EnableMediaRedirection
-EnableMeetingEngagement
-EnableNotificationForNewSubscribers
-EnableServerConversationHistory
-EnableSkypeUI
-EnableSQMData
-EnableTracing
-EnableURL
-EnableUnencryptedFileTransfer
-EnableVOIPCallDefault
-ExcludedContactFolders
-HotdeskingTimeout
-IMWarning
-MAPIPollInterval
-MaximumDGsAllowedInContactList
-MaximumNumberOfContacts
-MaxPhotoSizeKB
-MusicOnHoldAudioFile
-P2PAppSharingEncryption values(Supported, Enforced, NotSupported)
-EnableHighPerformanceP2PAppSharing
-PlayAbbreviatedDialTone
-RequireContentPin
-SearchPrefixFlags
-ShowRecentContacts
-ShowManagePrivacyRelationships
-ShowSharepointPhotoEditLink
-SPSearchInternalURL
-SPSearchExternalURL
-SPSearchCenterInternalURL
-SPSearchCenterExternalURL
-TabURL
-TracingLevel values(Off, Light, Full)
-TelemetryTier
-PublicationBatchDelay
-EnableViewBasedSubscriptionMode
-WebServicePollInterval
-HelpEnvironment
-RateMyCallDisplayPercentage
-RateMyCallAllowCustomUserFeedback
-IMLatencySpinnerDelay
-IMLatencyErrorThreshold
-SupportModernFilePicker
-EnableOnlineFeedback
-EnableOnlineFeedbackScreenshots
-ConferenceIMIdleTimeout
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force
-PolicyEntry <System.Management.Automation.PSListModifier>
-DisableICE undocumentedSyntax

cmdlet Remove-CsClientPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsClientPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClientPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsClientPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-PolicyEntry <PSListModifier>] [-Description <string>] [-AddressBookAvailability <AddressBookAvailability>] [-AttendantSafeTransfer <bool>] [-AutoDiscoveryRetryInterval <timespan>] [-BlockConversationFromFederatedContacts <bool>] [-CalendarStatePublicationInterval <uint>] [-CustomizedHelpUrl <string>] [-CustomLinkInErrorMessages <string>] [-CustomStateUrl <string>] [-DGRefreshInterval <timespan>] [-DisableCalendarPresence <bool>] [-DisableContactCardOrganizationTab <bool>] [-DisableEmailComparisonCheck <bool>] [-DisableEmoticons <bool>] [-DisableFeedsTab <bool>] [-DisableFederatedPromptDisplayName <bool>] [-DisableFreeBusyInfo <bool>] [-DisableHandsetOnLockedMachine <bool>] [-DisableMeetingSubjectAndLocation <bool>] [-DisableHtmlIm <bool>] [-DisableInkIM <bool>] [-DisableOneNote12Integration <bool>] [-DisableOnlineContextualSearch <bool>] [-DisablePhonePresence <bool>] [-DisablePICPromptDisplayName <bool>] [-DisablePoorDeviceWarnings <bool>] [-DisablePoorNetworkWarnings <bool>] [-DisablePresenceNote <bool>] [-DisableRTFIM <bool>] [-DisableSavingIM <bool>] [-DisplayPhoto <DisplayPhoto>] [-EnableAppearOffline <bool>] [-EnableCallLogAutoArchiving <bool>] [-EnableClientAutoPopulateWithTeam <bool>] [-EnableClientMusicOnHold <bool>] [-EnableConversationWindowTabs <bool>] [-EnableEnterpriseCustomizedHelp <bool>] [-EnableEventLogging <bool>] [-EnableExchangeContactSync <bool>] [-EnableExchangeDelegateSync <bool>] [-EnableExchangeContactsFolder <bool>] [-EnableFullScreenVideo <bool>] [-EnableHighPerformanceConferencingAppSharing <bool>] [-EnableHotdesking <bool>] [-EnableIMAutoArchiving <bool>] [-EnableMediaRedirection <bool>] [-EnableMeetingEngagement <bool>] [-EnableNotificationForNewSubscribers <bool>] [-EnableServerConversationHistory <bool>] [-EnableSkypeUI <bool>] [-EnableSQMData <bool>] [-EnableTracing <bool>] [-EnableURL <bool>] [-EnableUnencryptedFileTransfer <bool>] [-EnableVOIPCallDefault <bool>] [-ExcludedContactFolders <string>] [-HotdeskingTimeout <timespan>] [-IMWarning <string>] [-MAPIPollInterval <timespan>] [-MaximumDGsAllowedInContactList <uint>] [-MaximumNumberOfContacts <ushort>] [-MaxPhotoSizeKB <uint>] [-MusicOnHoldAudioFile <string>] [-P2PAppSharingEncryption <P2PAppSharingEncryption>] [-EnableHighPerformanceP2PAppSharing <bool>] [-PlayAbbreviatedDialTone <bool>] [-RequireContentPin <string>] [-SearchPrefixFlags <ushort>] [-ShowRecentContacts <bool>] [-ShowManagePrivacyRelationships <bool>] [-ShowSharepointPhotoEditLink <bool>] [-SPSearchInternalURL <string>] [-SPSearchExternalURL <string>] [-SPSearchCenterInternalURL <string>] [-SPSearchCenterExternalURL <string>] [-TabURL <string>] [-TracingLevel <TracingLevel>] [-TelemetryTier <string>] [-PublicationBatchDelay <uint>] [-EnableViewBasedSubscriptionMode <bool>] [-WebServicePollInterval <timespan>] [-HelpEnvironment <string>] [-RateMyCallDisplayPercentage <ushort>] [-RateMyCallAllowCustomUserFeedback <bool>] [-IMLatencySpinnerDelay <uint>] [-IMLatencyErrorThreshold <uint>] [-SupportModernFilePicker <bool>] [-EnableOnlineFeedback <bool>] [-EnableOnlineFeedbackScreenshots <bool>] [-ConferenceIMIdleTimeout <timespan>] [-Force] [-DisableICE <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClientPolicy [-Tenant <guid>] [-PolicyEntry <PSListModifier>] [-Description <string>] [-AddressBookAvailability <AddressBookAvailability>] [-AttendantSafeTransfer <bool>] [-AutoDiscoveryRetryInterval <timespan>] [-BlockConversationFromFederatedContacts <bool>] [-CalendarStatePublicationInterval <uint>] [-CustomizedHelpUrl <string>] [-CustomLinkInErrorMessages <string>] [-CustomStateUrl <string>] [-DGRefreshInterval <timespan>] [-DisableCalendarPresence <bool>] [-DisableContactCardOrganizationTab <bool>] [-DisableEmailComparisonCheck <bool>] [-DisableEmoticons <bool>] [-DisableFeedsTab <bool>] [-DisableFederatedPromptDisplayName <bool>] [-DisableFreeBusyInfo <bool>] [-DisableHandsetOnLockedMachine <bool>] [-DisableMeetingSubjectAndLocation <bool>] [-DisableHtmlIm <bool>] [-DisableInkIM <bool>] [-DisableOneNote12Integration <bool>] [-DisableOnlineContextualSearch <bool>] [-DisablePhonePresence <bool>] [-DisablePICPromptDisplayName <bool>] [-DisablePoorDeviceWarnings <bool>] [-DisablePoorNetworkWarnings <bool>] [-DisablePresenceNote <bool>] [-DisableRTFIM <bool>] [-DisableSavingIM <bool>] [-DisplayPhoto <DisplayPhoto>] [-EnableAppearOffline <bool>] [-EnableCallLogAutoArchiving <bool>] [-EnableClientAutoPopulateWithTeam <bool>] [-EnableClientMusicOnHold <bool>] [-EnableConversationWindowTabs <bool>] [-EnableEnterpriseCustomizedHelp <bool>] [-EnableEventLogging <bool>] [-EnableExchangeContactSync <bool>] [-EnableExchangeDelegateSync <bool>] [-EnableExchangeContactsFolder <bool>] [-EnableFullScreenVideo <bool>] [-EnableHighPerformanceConferencingAppSharing <bool>] [-EnableHotdesking <bool>] [-EnableIMAutoArchiving <bool>] [-EnableMediaRedirection <bool>] [-EnableMeetingEngagement <bool>] [-EnableNotificationForNewSubscribers <bool>] [-EnableServerConversationHistory <bool>] [-EnableSkypeUI <bool>] [-EnableSQMData <bool>] [-EnableTracing <bool>] [-EnableURL <bool>] [-EnableUnencryptedFileTransfer <bool>] [-EnableVOIPCallDefault <bool>] [-ExcludedContactFolders <string>] [-HotdeskingTimeout <timespan>] [-IMWarning <string>] [-MAPIPollInterval <timespan>] [-MaximumDGsAllowedInContactList <uint>] [-MaximumNumberOfContacts <ushort>] [-MaxPhotoSizeKB <uint>] [-MusicOnHoldAudioFile <string>] [-P2PAppSharingEncryption <P2PAppSharingEncryption>] [-EnableHighPerformanceP2PAppSharing <bool>] [-PlayAbbreviatedDialTone <bool>] [-RequireContentPin <string>] [-SearchPrefixFlags <ushort>] [-ShowRecentContacts <bool>] [-ShowManagePrivacyRelationships <bool>] [-ShowSharepointPhotoEditLink <bool>] [-SPSearchInternalURL <string>] [-SPSearchExternalURL <string>] [-SPSearchCenterInternalURL <string>] [-SPSearchCenterExternalURL <string>] [-TabURL <string>] [-TracingLevel <TracingLevel>] [-TelemetryTier <string>] [-PublicationBatchDelay <uint>] [-EnableViewBasedSubscriptionMode <bool>] [-WebServicePollInterval <timespan>] [-HelpEnvironment <string>] [-RateMyCallDisplayPercentage <ushort>] [-RateMyCallAllowCustomUserFeedback <bool>] [-IMLatencySpinnerDelay <uint>] [-IMLatencyErrorThreshold <uint>] [-SupportModernFilePicker <bool>] [-EnableOnlineFeedback <bool>] [-EnableOnlineFeedbackScreenshots <bool>] [-ConferenceIMIdleTimeout <timespan>] [-Instance <psobject>] [-Force] [-DisableICE <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-PolicyEntry <System.Management.Automation.PSListModifier>
-Description
-AddressBookAvailability values(WebSearchAndFileDownload, WebSearchOnly, FileDownloadOnly)
-AttendantSafeTransfer
-AutoDiscoveryRetryInterval
-BlockConversationFromFederatedContacts
-CalendarStatePublicationInterval
-CustomizedHelpUrl
-CustomLinkInErrorMessages
-CustomStateUrl
-DGRefreshInterval
-DisableCalendarPresence
-DisableContactCardOrganizationTab
-DisableEmailComparisonCheck
-DisableEmoticons
-DisableFeedsTab
-DisableFederatedPromptDisplayName
-DisableFreeBusyInfo
-DisableHandsetOnLockedMachine
-DisableMeetingSubjectAndLocation
-DisableHtmlIm
-DisableInkIM
-DisableOneNote12Integration
-DisableOnlineContextualSearch
-DisablePhonePresence
-DisablePICPromptDisplayName
-DisablePoorDeviceWarnings
-DisablePoorNetworkWarnings
-DisablePresenceNote
-DisableRTFIM
-DisableSavingIM
-DisplayPhoto values(NoPhoto, PhotosFromADOnly, AllPhotos)
-EnableAppearOffline
-EnableCallLogAutoArchiving
-EnableClientAutoPopulateWithTeam
-EnableClientMusicOnHold
-EnableConversationWindowTabs
-EnableEnterpriseCustomizedHelp
-EnableEventLogging
-EnableExchangeContactSync
-EnableExchangeDelegateSync
-EnableExchangeContactsFolder
-EnableFullScreenVideo
-EnableHighPerformanceConferencingAppSharing
-EnableHotdesking
-EnableIMAutoArchiving
-EnableMediaRedirection
-EnableMeetingEngagement
-EnableNotificationForNewSubscribers
-EnableServerConversationHistory
-EnableSkypeUI
-EnableSQMData
-EnableTracing
-EnableURL
-EnableUnencryptedFileTransfer
-EnableVOIPCallDefault
-ExcludedContactFolders
-HotdeskingTimeout
-IMWarning
-MAPIPollInterval
-MaximumDGsAllowedInContactList
-MaximumNumberOfContacts
-MaxPhotoSizeKB
-MusicOnHoldAudioFile
-P2PAppSharingEncryption values(Supported, Enforced, NotSupported)
-EnableHighPerformanceP2PAppSharing
-PlayAbbreviatedDialTone
-RequireContentPin
-SearchPrefixFlags
-ShowRecentContacts
-ShowManagePrivacyRelationships
-ShowSharepointPhotoEditLink
-SPSearchInternalURL
-SPSearchExternalURL
-SPSearchCenterInternalURL
-SPSearchCenterExternalURL
-TabURL
-TracingLevel values(Off, Light, Full)
-TelemetryTier
-PublicationBatchDelay
-EnableViewBasedSubscriptionMode
-WebServicePollInterval
-HelpEnvironment
-RateMyCallDisplayPercentage
-RateMyCallAllowCustomUserFeedback
-IMLatencySpinnerDelay
-IMLatencyErrorThreshold
-SupportModernFilePicker
-EnableOnlineFeedback
-EnableOnlineFeedbackScreenshots
-ConferenceIMIdleTimeout
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-DisableICE undocumentedSyntax
