cmdlet Get-CsBroadcastMeetingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.BroadcastMeetingConfiguration
products Online

syntax Identity
    Get-CsBroadcastMeetingConfiguration [[-Identity] <XdsIdentity>] [-ExposeSDNConfigurationJsonBlob <bool>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsBroadcastMeetingConfiguration [-ExposeSDNConfigurationJsonBlob <bool>] [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-ExposeSDNConfigurationJsonBlob
-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Set-CsBroadcastMeetingConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsBroadcastMeetingConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-EnableBroadcastMeeting <bool>] [-EnableOpenBroadcastMeeting <bool>] [-EnableBroadcastMeetingRecording <bool>] [-EnableAnonymousBroadcastMeeting <bool>] [-EnforceBroadcastMeetingRecording <bool>] [-BroadcastMeetingSupportUrl <string>] [-EnableSdnProviderForBroadcastMeeting <bool>] [-SdnFallbackAttendeeThresholdCountForBroadcastMeeting <uint>] [-EnableTechPreviewFeatures <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParameterSetEnableSdn
    Set-CsBroadcastMeetingConfiguration -SdnProviderName <string> -SdnApiTemplateUrl <string> [-SdnLicenseId <string>] [-SdnAzureSubscriptionId <string>] [-SdnApiToken <string>] [-Tenant <guid>] [-EnableBroadcastMeeting <bool>] [-EnableOpenBroadcastMeeting <bool>] [-EnableBroadcastMeetingRecording <bool>] [-EnableAnonymousBroadcastMeeting <bool>] [-EnforceBroadcastMeetingRecording <bool>] [-BroadcastMeetingSupportUrl <string>] [-EnableSdnProviderForBroadcastMeeting <bool>] [-SdnFallbackAttendeeThresholdCountForBroadcastMeeting <uint>] [-EnableTechPreviewFeatures <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsBroadcastMeetingConfiguration [-Tenant <guid>] [-EnableBroadcastMeeting <bool>] [-EnableOpenBroadcastMeeting <bool>] [-EnableBroadcastMeetingRecording <bool>] [-EnableAnonymousBroadcastMeeting <bool>] [-EnforceBroadcastMeetingRecording <bool>] [-BroadcastMeetingSupportUrl <string>] [-EnableSdnProviderForBroadcastMeeting <bool>] [-SdnFallbackAttendeeThresholdCountForBroadcastMeeting <uint>] [-EnableTechPreviewFeatures <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-SdnProviderName
-SdnLicenseId
-SdnAzureSubscriptionId
-SdnApiTemplateUrl
-SdnApiToken
-Tenant
-EnableBroadcastMeeting
-EnableOpenBroadcastMeeting
-EnableBroadcastMeetingRecording
-EnableAnonymousBroadcastMeeting
-EnforceBroadcastMeetingRecording
-BroadcastMeetingSupportUrl
-EnableSdnProviderForBroadcastMeeting
-SdnFallbackAttendeeThresholdCountForBroadcastMeeting
-EnableTechPreviewFeatures
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
