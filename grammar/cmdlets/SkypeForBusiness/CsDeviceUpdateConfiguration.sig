cmdlet Get-CsDeviceUpdateConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.DeviceUpdateConfiguration

syntax Identity
    Get-CsDeviceUpdateConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDeviceUpdateConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsDeviceUpdateConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsDeviceUpdateConfiguration [-Identity] <XdsIdentity> [-LogCleanUpInterval <timespan>] [-LogCleanUpTimeOfDay <datetime>] [-LogFlushInterval <timespan>] [-MaxLogCacheLimit <uint>] [-MaxLogFileSize <uint>] [-ValidLogFileExtensions <PSListModifier>] [-ValidLogFileTypes <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LogCleanUpInterval
-LogCleanUpTimeOfDay
-LogFlushInterval
-MaxLogCacheLimit
-MaxLogFileSize
-ValidLogFileExtensions <System.Management.Automation.PSListModifier>
-ValidLogFileTypes <System.Management.Automation.PSListModifier>
-Force
-InMemory

cmdlet Remove-CsDeviceUpdateConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDeviceUpdateConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDeviceUpdateConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDeviceUpdateConfiguration [[-Identity] <XdsIdentity>] [-LogCleanUpInterval <timespan>] [-LogCleanUpTimeOfDay <datetime>] [-LogFlushInterval <timespan>] [-MaxLogCacheLimit <uint>] [-MaxLogFileSize <uint>] [-ValidLogFileExtensions <PSListModifier>] [-ValidLogFileTypes <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDeviceUpdateConfiguration [-Instance <psobject>] [-LogCleanUpInterval <timespan>] [-LogCleanUpTimeOfDay <datetime>] [-LogFlushInterval <timespan>] [-MaxLogCacheLimit <uint>] [-MaxLogFileSize <uint>] [-ValidLogFileExtensions <PSListModifier>] [-ValidLogFileTypes <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LogCleanUpInterval
-LogCleanUpTimeOfDay
-LogFlushInterval
-MaxLogCacheLimit
-MaxLogFileSize
-ValidLogFileExtensions <System.Management.Automation.PSListModifier>
-ValidLogFileTypes <System.Management.Automation.PSListModifier>
-Force
