cmdlet Get-CsClsConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.CentralizedLoggingConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsClsConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsClsConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsClsConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsClsConfiguration [-Identity] <XdsIdentity> [-CacheFileLocalFolders <string>] [-CacheFileLocalMaxDiskUsage <uint>] [-CacheFileLocalRetentionPeriod <uint>] [-CacheFileNetworkFolder <string>] [-ComponentThrottleLimit <uint>] [-ComponentThrottleSample <uint>] [-EtlFileFolder <string>] [-EtlFileRolloverMinutes <uint>] [-EtlFileRolloverSizeMB <uint>] [-Force] [-InMemory] [-MinimumClsAgentServiceVersion <uint>] [-Regions <PSListModifier>] [-Scenarios <PSListModifier>] [-SearchTerms <PSListModifier>] [-SecurityGroups <PSListModifier>] [-TmfFileSearchPath <string>] [-NetworkUsagePacketSize <uint>] [-NetworkUsageThreshold <uint>] [-Version <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-CacheFileLocalFolders
-CacheFileLocalMaxDiskUsage
-CacheFileLocalRetentionPeriod
-CacheFileNetworkFolder
-ComponentThrottleLimit
-ComponentThrottleSample
-EtlFileFolder
-EtlFileRolloverMinutes
-EtlFileRolloverSizeMB
-Force
-InMemory
-MinimumClsAgentServiceVersion
-Regions <System.Management.Automation.PSListModifier>
-Scenarios <System.Management.Automation.PSListModifier>
-SearchTerms <System.Management.Automation.PSListModifier>
-SecurityGroups <System.Management.Automation.PSListModifier>
-TmfFileSearchPath
-NetworkUsagePacketSize
-NetworkUsageThreshold
-Version

cmdlet Remove-CsClsConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsClsConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsClsConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsClsConfiguration [[-Identity] <XdsIdentity>] [-CacheFileLocalFolders <string>] [-CacheFileLocalMaxDiskUsage <uint>] [-CacheFileLocalRetentionPeriod <uint>] [-CacheFileNetworkFolder <string>] [-ComponentThrottleLimit <uint>] [-ComponentThrottleSample <uint>] [-EtlFileFolder <string>] [-EtlFileRolloverMinutes <uint>] [-EtlFileRolloverSizeMB <uint>] [-Force] [-MinimumClsAgentServiceVersion <uint>] [-Regions <PSListModifier>] [-Scenarios <PSListModifier>] [-SearchTerms <PSListModifier>] [-SecurityGroups <PSListModifier>] [-TmfFileSearchPath <string>] [-NetworkUsagePacketSize <uint>] [-NetworkUsageThreshold <uint>] [-Version <string>] [-ETLMinQuotaInBytes <long>] [-ETLMaxQuotaInBytes <long>] [-ETLEnoughQuotaInBytes <long>] [-ETLMinFreeSpaceInDiskInBytes <long>] [-ETLEnoughFreeSpaceInDiskInBytes <long>] [-EtlMaxRetentionInDays <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClsConfiguration [-CacheFileLocalFolders <string>] [-CacheFileLocalMaxDiskUsage <uint>] [-CacheFileLocalRetentionPeriod <uint>] [-CacheFileNetworkFolder <string>] [-ComponentThrottleLimit <uint>] [-ComponentThrottleSample <uint>] [-EtlFileFolder <string>] [-EtlFileRolloverMinutes <uint>] [-EtlFileRolloverSizeMB <uint>] [-Force] [-Instance <psobject>] [-MinimumClsAgentServiceVersion <uint>] [-Regions <PSListModifier>] [-Scenarios <PSListModifier>] [-SearchTerms <PSListModifier>] [-SecurityGroups <PSListModifier>] [-TmfFileSearchPath <string>] [-NetworkUsagePacketSize <uint>] [-NetworkUsageThreshold <uint>] [-Version <string>] [-ETLMinQuotaInBytes <long>] [-ETLMaxQuotaInBytes <long>] [-ETLEnoughQuotaInBytes <long>] [-ETLMinFreeSpaceInDiskInBytes <long>] [-ETLEnoughFreeSpaceInDiskInBytes <long>] [-EtlMaxRetentionInDays <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-CacheFileLocalFolders
-CacheFileLocalMaxDiskUsage
-CacheFileLocalRetentionPeriod
-CacheFileNetworkFolder
-ComponentThrottleLimit
-ComponentThrottleSample
-EtlFileFolder
-EtlFileRolloverMinutes
-EtlFileRolloverSizeMB
-Force
-Instance pipeline
-MinimumClsAgentServiceVersion
-Regions <System.Management.Automation.PSListModifier>
-Scenarios <System.Management.Automation.PSListModifier>
-SearchTerms <System.Management.Automation.PSListModifier>
-SecurityGroups <System.Management.Automation.PSListModifier>
-TmfFileSearchPath
-NetworkUsagePacketSize
-NetworkUsageThreshold
-Version
-ETLMinQuotaInBytes
-ETLMaxQuotaInBytes
-ETLEnoughQuotaInBytes
-ETLMinFreeSpaceInDiskInBytes
-ETLEnoughFreeSpaceInDiskInBytes
-EtlMaxRetentionInDays
