cmdlet Get-CsConferencingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.WebConf.ConfSettings

syntax Identity
    Get-CsConferencingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsConferencingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsConferencingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsConferencingConfiguration [-Identity] <XdsIdentity> [-ClientAppSharingPort <ushort>] [-ClientAppSharingPortRange <uint>] [-ClientAudioPort <ushort>] [-ClientAudioPortRange <uint>] [-ClientFileTransferPort <ushort>] [-ClientFileTransferPortRange <uint>] [-ClientMediaPort <ushort>] [-ClientMediaPortRange <uint>] [-ClientMediaPortRangeEnabled <bool>] [-ClientSipDynamicPort <ushort>] [-ClientSipDynamicPortRange <uint>] [-ClientVideoPort <ushort>] [-ClientVideoPortRange <uint>] [-ConsoleDownloadExternalUrl <string>] [-ConsoleDownloadInternalUrl <string>] [-ContentGracePeriod <timespan>] [-HelpdeskExternalUrl <string>] [-HelpdeskInternalUrl <string>] [-MaxBandwidthPerAppSharingServiceMb <ulong>] [-MaxContentStorageMb <ushort>] [-Organization <string>] [-InMemory] [-Force] [-MaxUploadFileSizeMb <ushort>] [-CloudPollServicePrimaryUrl <string>] [-CloudPollServiceSecondaryUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ClientAppSharingPort
-ClientAppSharingPortRange
-ClientAudioPort
-ClientAudioPortRange
-ClientFileTransferPort
-ClientFileTransferPortRange
-ClientMediaPort
-ClientMediaPortRange
-ClientMediaPortRangeEnabled
-ClientSipDynamicPort
-ClientSipDynamicPortRange
-ClientVideoPort
-ClientVideoPortRange
-ConsoleDownloadExternalUrl
-ConsoleDownloadInternalUrl
-ContentGracePeriod
-HelpdeskExternalUrl
-HelpdeskInternalUrl
-MaxBandwidthPerAppSharingServiceMb
-MaxContentStorageMb
-Organization
-InMemory
-Force
-MaxUploadFileSizeMb
-CloudPollServicePrimaryUrl
-CloudPollServiceSecondaryUrl

cmdlet Remove-CsConferencingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsConferencingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsConferencingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsConferencingConfiguration [[-Identity] <XdsIdentity>] [-ClientAppSharingPort <ushort>] [-ClientAppSharingPortRange <uint>] [-ClientAudioPort <ushort>] [-ClientAudioPortRange <uint>] [-ClientFileTransferPort <ushort>] [-ClientFileTransferPortRange <uint>] [-ClientMediaPort <ushort>] [-ClientMediaPortRange <uint>] [-ClientMediaPortRangeEnabled <bool>] [-ClientSipDynamicPort <ushort>] [-ClientSipDynamicPortRange <uint>] [-ClientVideoPort <ushort>] [-ClientVideoPortRange <uint>] [-ConsoleDownloadExternalUrl <string>] [-ConsoleDownloadInternalUrl <string>] [-ContentGracePeriod <timespan>] [-HelpdeskExternalUrl <string>] [-HelpdeskInternalUrl <string>] [-MaxBandwidthPerAppSharingServiceMb <ulong>] [-MaxContentStorageMb <ushort>] [-Organization <string>] [-Force] [-MaxUploadFileSizeMb <ushort>] [-CloudPollServicePrimaryUrl <string>] [-CloudPollServiceSecondaryUrl <string>] [-EncryptArchivedData <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsConferencingConfiguration [-Instance <psobject>] [-ClientAppSharingPort <ushort>] [-ClientAppSharingPortRange <uint>] [-ClientAudioPort <ushort>] [-ClientAudioPortRange <uint>] [-ClientFileTransferPort <ushort>] [-ClientFileTransferPortRange <uint>] [-ClientMediaPort <ushort>] [-ClientMediaPortRange <uint>] [-ClientMediaPortRangeEnabled <bool>] [-ClientSipDynamicPort <ushort>] [-ClientSipDynamicPortRange <uint>] [-ClientVideoPort <ushort>] [-ClientVideoPortRange <uint>] [-ConsoleDownloadExternalUrl <string>] [-ConsoleDownloadInternalUrl <string>] [-ContentGracePeriod <timespan>] [-HelpdeskExternalUrl <string>] [-HelpdeskInternalUrl <string>] [-MaxBandwidthPerAppSharingServiceMb <ulong>] [-MaxContentStorageMb <ushort>] [-Organization <string>] [-Force] [-MaxUploadFileSizeMb <ushort>] [-CloudPollServicePrimaryUrl <string>] [-CloudPollServiceSecondaryUrl <string>] [-EncryptArchivedData <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ClientAppSharingPort
-ClientAppSharingPortRange
-ClientAudioPort
-ClientAudioPortRange
-ClientFileTransferPort
-ClientFileTransferPortRange
-ClientMediaPort
-ClientMediaPortRange
-ClientMediaPortRangeEnabled
-ClientSipDynamicPort
-ClientSipDynamicPortRange
-ClientVideoPort
-ClientVideoPortRange
-ConsoleDownloadExternalUrl
-ConsoleDownloadInternalUrl
-ContentGracePeriod
-HelpdeskExternalUrl
-HelpdeskInternalUrl
-MaxBandwidthPerAppSharingServiceMb
-MaxContentStorageMb
-Organization
-Force
-MaxUploadFileSizeMb
-CloudPollServicePrimaryUrl
-CloudPollServiceSecondaryUrl
-EncryptArchivedData
