cmdlet Get-CsBackupServiceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.BackupService.BackupServiceConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsBackupServiceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsBackupServiceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet Remove-CsBackupServiceConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsBackupServiceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsBackupServiceConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsBackupServiceConfiguration [[-Identity] <XdsIdentity>] [-AuthorizedLocalAccounts <string>] [-AuthorizedUniversalGroups <string>] [-Force] [-MaxBatchesPerCmsSync <int>] [-MaxBatchesPerUserStoreSync <int>] [-MaxConcurrentCalls <int>] [-MaxDataConfPackageSizeKB <int>] [-SyncInterval <timespan>] [-MaxHighPriQueuePercentagePerUserStoreSync <int>] [-EnableRgsBackupService <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsBackupServiceConfiguration [-AuthorizedLocalAccounts <string>] [-AuthorizedUniversalGroups <string>] [-Force] [-Instance <psobject>] [-MaxBatchesPerCmsSync <int>] [-MaxBatchesPerUserStoreSync <int>] [-MaxConcurrentCalls <int>] [-MaxDataConfPackageSizeKB <int>] [-SyncInterval <timespan>] [-MaxHighPriQueuePercentagePerUserStoreSync <int>] [-EnableRgsBackupService <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AuthorizedLocalAccounts
-AuthorizedUniversalGroups
-Force
-Instance pipeline
-MaxBatchesPerCmsSync
-MaxBatchesPerUserStoreSync
-MaxConcurrentCalls
-MaxDataConfPackageSizeKB
-SyncInterval
-MaxHighPriQueuePercentagePerUserStoreSync
-EnableRgsBackupService
