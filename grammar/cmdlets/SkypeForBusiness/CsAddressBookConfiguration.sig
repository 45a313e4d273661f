cmdlet Get-CsAddressBookConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook.AddressBookSettings

syntax Identity
    Get-CsAddressBookConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAddressBookConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsAddressBookConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsAddressBookConfiguration [-Identity] <XdsIdentity> [-EnableFileGeneration <bool>] [-IgnoreGenericRules <bool>] [-KeepDuration <uint>] [-MaxDeltaFileSizePercentage <uint>] [-RunTimeOfDay <datetime>] [-SynchronizePollingInterval <timespan>] [-UseNormalizationRules <bool>] [-Force] [-InMemory] [-EnablePhotoSearch <bool>] [-EnableSearchByDialPad <bool>] [-MaxFileShareThreadCount <int>] [-PhotoCacheRefreshInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableFileGeneration
-IgnoreGenericRules
-KeepDuration
-MaxDeltaFileSizePercentage
-RunTimeOfDay
-SynchronizePollingInterval
-UseNormalizationRules
-Force
-InMemory
-EnablePhotoSearch
-EnableSearchByDialPad
-MaxFileShareThreadCount
-PhotoCacheRefreshInterval

cmdlet Remove-CsAddressBookConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAddressBookConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAddressBookConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAddressBookConfiguration [[-Identity] <XdsIdentity>] [-EnableFileGeneration <bool>] [-IgnoreGenericRules <bool>] [-KeepDuration <uint>] [-MaxDeltaFileSizePercentage <uint>] [-RunTimeOfDay <datetime>] [-SynchronizePollingInterval <timespan>] [-UseNormalizationRules <bool>] [-Force] [-EnablePhotoSearch <bool>] [-EnableSearchByDialPad <bool>] [-MaxFileShareThreadCount <int>] [-PhotoCacheRefreshInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAddressBookConfiguration [-Instance <psobject>] [-EnableFileGeneration <bool>] [-IgnoreGenericRules <bool>] [-KeepDuration <uint>] [-MaxDeltaFileSizePercentage <uint>] [-RunTimeOfDay <datetime>] [-SynchronizePollingInterval <timespan>] [-UseNormalizationRules <bool>] [-Force] [-EnablePhotoSearch <bool>] [-EnableSearchByDialPad <bool>] [-MaxFileShareThreadCount <int>] [-PhotoCacheRefreshInterval <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableFileGeneration
-IgnoreGenericRules
-KeepDuration
-MaxDeltaFileSizePercentage
-RunTimeOfDay
-SynchronizePollingInterval
-UseNormalizationRules
-Force
-EnablePhotoSearch
-EnableSearchByDialPad
-MaxFileShareThreadCount
-PhotoCacheRefreshInterval
