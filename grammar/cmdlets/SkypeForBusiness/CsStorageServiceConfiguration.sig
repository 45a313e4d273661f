cmdlet Get-CsStorageServiceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.StorageService.StorageServiceSettings
products SfB2015 SfB2019

syntax Filter
    Get-CsStorageServiceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsStorageServiceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsStorageServiceConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsStorageServiceConfiguration [-Identity] <XdsIdentity> [-EnableAsyncAdaptorTaskAbort <bool>] [-EnableAutoImportFlushedData <bool>] [-EnableFabricReplicationSetReduction <bool>] [-FabricInvalidStateTimeoutDuration <ulong>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableAsyncAdaptorTaskAbort
-EnableAutoImportFlushedData
-EnableFabricReplicationSetReduction
-FabricInvalidStateTimeoutDuration
-Force
-InMemory

cmdlet Remove-CsStorageServiceConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsStorageServiceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsStorageServiceConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsStorageServiceConfiguration [[-Identity] <XdsIdentity>] [-EnableAsyncAdaptorTaskAbort <bool>] [-EnableAutoImportFlushedData <bool>] [-EnableFabricReplicationSetReduction <bool>] [-FabricInvalidStateTimeoutDuration <ulong>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsStorageServiceConfiguration [-EnableAsyncAdaptorTaskAbort <bool>] [-EnableAutoImportFlushedData <bool>] [-EnableFabricReplicationSetReduction <bool>] [-FabricInvalidStateTimeoutDuration <ulong>] [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableAsyncAdaptorTaskAbort
-EnableAutoImportFlushedData
-EnableFabricReplicationSetReduction
-FabricInvalidStateTimeoutDuration
-Force
-Instance pipeline
