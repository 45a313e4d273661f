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
-PolicyName allowNull allowEmptyString
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
-AddressBookAvailability <Microsoft.Rtc.Management.WritableConfig.Policy.Client.AddressBookAvailability> values(WebSearchAndFileDownload, WebSearchOnly, FileDownloadOnly)
-AttendantSafeTransfer <System.Nullable[bool]>
-AutoDiscoveryRetryInterval <System.Nullable[timespan]>
-BlockConversationFromFederatedContacts <System.Nullable[bool]>
-CalendarStatePublicationInterval <System.Nullable[uint]>
-CustomizedHelpUrl
-CustomLinkInErrorMessages
-CustomStateUrl
-DGRefreshInterval
-DisableCalendarPresence <System.Nullable[bool]>
-DisableContactCardOrganizationTab <System.Nullable[bool]>
-DisableEmailComparisonCheck <System.Nullable[bool]>
-DisableEmoticons <System.Nullable[bool]>
-DisableFeedsTab <System.Nullable[bool]>
-DisableFederatedPromptDisplayName <System.Nullable[bool]>
-DisableFreeBusyInfo <System.Nullable[bool]>
-DisableHandsetOnLockedMachine <System.Nullable[bool]>
-DisableMeetingSubjectAndLocation <System.Nullable[bool]>
-DisableHtmlIm <System.Nullable[bool]>
-DisableInkIM <System.Nullable[bool]>
-DisableOneNote12Integration <System.Nullable[bool]>
-DisableOnlineContextualSearch <System.Nullable[bool]>
-DisablePhonePresence <System.Nullable[bool]>
-DisablePICPromptDisplayName <System.Nullable[bool]>
-DisablePoorDeviceWarnings <System.Nullable[bool]>
-DisablePoorNetworkWarnings <System.Nullable[bool]>
-DisablePresenceNote <System.Nullable[bool]>
-DisableRTFIM <System.Nullable[bool]>
-DisableSavingIM <System.Nullable[bool]>
-DisplayPhoto <Microsoft.Rtc.Management.WritableConfig.Policy.Client.DisplayPhoto> values(NoPhoto, PhotosFromADOnly, AllPhotos)
-EnableAppearOffline <System.Nullable[bool]>
-EnableCallLogAutoArchiving <System.Nullable[bool]>
-EnableClientAutoPopulateWithTeam <System.Nullable[bool]>
-EnableClientMusicOnHold
-EnableConversationWindowTabs <System.Nullable[bool]>
-EnableEnterpriseCustomizedHelp <System.Nullable[bool]>
-EnableEventLogging <System.Nullable[bool]>
-EnableExchangeContactSync
-EnableExchangeDelegateSync <System.Nullable[bool]>
-EnableExchangeContactsFolder <System.Nullable[bool]>
-EnableFullScreenVideo <System.Nullable[bool]>
-EnableHighPerformanceConferencingAppSharing <System.Nullable[bool]>
-EnableHotdesking <System.Nullable[bool]>
-EnableIMAutoArchiving <System.Nullable[bool]>
-EnableMediaRedirection <System.Nullable[bool]>
-EnableMeetingEngagement <System.Nullable[bool]>
-EnableNotificationForNewSubscribers <System.Nullable[bool]>
-EnableServerConversationHistory
-EnableSkypeUI <System.Nullable[bool]>
-EnableSQMData <System.Nullable[bool]>
-EnableTracing <System.Nullable[bool]>
-EnableURL <System.Nullable[bool]>
-EnableUnencryptedFileTransfer <System.Nullable[bool]>
-EnableVOIPCallDefault <System.Nullable[bool]>
-ExcludedContactFolders
-HotdeskingTimeout
-IMWarning
-MAPIPollInterval <System.Nullable[timespan]>
-MaximumDGsAllowedInContactList
-MaximumNumberOfContacts <System.Nullable[ushort]>
-MaxPhotoSizeKB
-MusicOnHoldAudioFile
-P2PAppSharingEncryption <System.Nullable[Microsoft.Rtc.Management.WritableConfig.Policy.Client.P2PAppSharingEncryption]> values(Supported, Enforced, NotSupported)
-EnableHighPerformanceP2PAppSharing
-PlayAbbreviatedDialTone <System.Nullable[bool]>
-RequireContentPin
-SearchPrefixFlags <System.Nullable[ushort]>
-ShowRecentContacts <System.Nullable[bool]>
-ShowManagePrivacyRelationships
-ShowSharepointPhotoEditLink
-SPSearchInternalURL
-SPSearchExternalURL
-SPSearchCenterInternalURL
-SPSearchCenterExternalURL
-TabURL
-TracingLevel <Microsoft.Rtc.Management.WritableConfig.Policy.Client.TracingLevel> values(Off, Light, Full)
-TelemetryTier
-PublicationBatchDelay <System.Nullable[uint]>
-EnableViewBasedSubscriptionMode <System.Nullable[bool]>
-WebServicePollInterval <System.Nullable[timespan]>
-HelpEnvironment
-RateMyCallDisplayPercentage
-RateMyCallAllowCustomUserFeedback <System.Nullable[bool]>
-IMLatencySpinnerDelay <System.Nullable[uint]>
-IMLatencyErrorThreshold <System.Nullable[uint]>
-SupportModernFilePicker <System.Nullable[bool]>
-EnableOnlineFeedback <System.Nullable[bool]>
-EnableOnlineFeedbackScreenshots <System.Nullable[bool]>
-ConferenceIMIdleTimeout <System.Nullable[timespan]>
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force
-PolicyEntry <System.Management.Automation.PSListModifier> allowNull allowEmptyCollection
-DisableICE <System.Nullable[bool]> undocumentedSyntax

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
-PolicyEntry <System.Management.Automation.PSListModifier> allowNull allowEmptyCollection
-Description
-AddressBookAvailability <Microsoft.Rtc.Management.WritableConfig.Policy.Client.AddressBookAvailability> values(WebSearchAndFileDownload, WebSearchOnly, FileDownloadOnly)
-AttendantSafeTransfer <System.Nullable[bool]>
-AutoDiscoveryRetryInterval <System.Nullable[timespan]>
-BlockConversationFromFederatedContacts <System.Nullable[bool]>
-CalendarStatePublicationInterval <System.Nullable[uint]>
-CustomizedHelpUrl
-CustomLinkInErrorMessages
-CustomStateUrl
-DGRefreshInterval
-DisableCalendarPresence <System.Nullable[bool]>
-DisableContactCardOrganizationTab <System.Nullable[bool]>
-DisableEmailComparisonCheck <System.Nullable[bool]>
-DisableEmoticons <System.Nullable[bool]>
-DisableFeedsTab <System.Nullable[bool]>
-DisableFederatedPromptDisplayName <System.Nullable[bool]>
-DisableFreeBusyInfo <System.Nullable[bool]>
-DisableHandsetOnLockedMachine <System.Nullable[bool]>
-DisableMeetingSubjectAndLocation <System.Nullable[bool]>
-DisableHtmlIm <System.Nullable[bool]>
-DisableInkIM <System.Nullable[bool]>
-DisableOneNote12Integration <System.Nullable[bool]>
-DisableOnlineContextualSearch <System.Nullable[bool]>
-DisablePhonePresence <System.Nullable[bool]>
-DisablePICPromptDisplayName <System.Nullable[bool]>
-DisablePoorDeviceWarnings <System.Nullable[bool]>
-DisablePoorNetworkWarnings <System.Nullable[bool]>
-DisablePresenceNote <System.Nullable[bool]>
-DisableRTFIM <System.Nullable[bool]>
-DisableSavingIM <System.Nullable[bool]>
-DisplayPhoto <Microsoft.Rtc.Management.WritableConfig.Policy.Client.DisplayPhoto> values(NoPhoto, PhotosFromADOnly, AllPhotos)
-EnableAppearOffline <System.Nullable[bool]>
-EnableCallLogAutoArchiving <System.Nullable[bool]>
-EnableClientAutoPopulateWithTeam <System.Nullable[bool]>
-EnableClientMusicOnHold
-EnableConversationWindowTabs <System.Nullable[bool]>
-EnableEnterpriseCustomizedHelp <System.Nullable[bool]>
-EnableEventLogging <System.Nullable[bool]>
-EnableExchangeContactSync
-EnableExchangeDelegateSync <System.Nullable[bool]>
-EnableExchangeContactsFolder <System.Nullable[bool]>
-EnableFullScreenVideo <System.Nullable[bool]>
-EnableHighPerformanceConferencingAppSharing <System.Nullable[bool]>
-EnableHotdesking <System.Nullable[bool]>
-EnableIMAutoArchiving <System.Nullable[bool]>
-EnableMediaRedirection <System.Nullable[bool]>
-EnableMeetingEngagement <System.Nullable[bool]>
-EnableNotificationForNewSubscribers <System.Nullable[bool]>
-EnableServerConversationHistory
-EnableSkypeUI <System.Nullable[bool]>
-EnableSQMData <System.Nullable[bool]>
-EnableTracing <System.Nullable[bool]>
-EnableURL <System.Nullable[bool]>
-EnableUnencryptedFileTransfer <System.Nullable[bool]>
-EnableVOIPCallDefault <System.Nullable[bool]>
-ExcludedContactFolders
-HotdeskingTimeout
-IMWarning
-MAPIPollInterval <System.Nullable[timespan]>
-MaximumDGsAllowedInContactList
-MaximumNumberOfContacts <System.Nullable[ushort]>
-MaxPhotoSizeKB
-MusicOnHoldAudioFile
-P2PAppSharingEncryption <System.Nullable[Microsoft.Rtc.Management.WritableConfig.Policy.Client.P2PAppSharingEncryption]> values(Supported, Enforced, NotSupported)
-EnableHighPerformanceP2PAppSharing
-PlayAbbreviatedDialTone <System.Nullable[bool]>
-RequireContentPin
-SearchPrefixFlags <System.Nullable[ushort]>
-ShowRecentContacts <System.Nullable[bool]>
-ShowManagePrivacyRelationships
-ShowSharepointPhotoEditLink
-SPSearchInternalURL
-SPSearchExternalURL
-SPSearchCenterInternalURL
-SPSearchCenterExternalURL
-TabURL
-TracingLevel <Microsoft.Rtc.Management.WritableConfig.Policy.Client.TracingLevel> values(Off, Light, Full)
-TelemetryTier
-PublicationBatchDelay <System.Nullable[uint]>
-EnableViewBasedSubscriptionMode <System.Nullable[bool]>
-WebServicePollInterval <System.Nullable[timespan]>
-HelpEnvironment
-RateMyCallDisplayPercentage
-RateMyCallAllowCustomUserFeedback <System.Nullable[bool]>
-IMLatencySpinnerDelay <System.Nullable[uint]>
-IMLatencyErrorThreshold <System.Nullable[uint]>
-SupportModernFilePicker <System.Nullable[bool]>
-EnableOnlineFeedback <System.Nullable[bool]>
-EnableOnlineFeedbackScreenshots <System.Nullable[bool]>
-ConferenceIMIdleTimeout <System.Nullable[timespan]>
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-DisableICE <System.Nullable[bool]> undocumentedSyntax
