cmdlet Get-CsRegistrarConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Registrar.RegistrarSettings

syntax Identity
    Get-CsRegistrarConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsRegistrarConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsRegistrarConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsRegistrarConfiguration [-Identity] <XdsIdentity> [-DefaultEndpointExpiration <int>] [-EnableDHCPServer <bool>] [-MaxEndpointExpiration <int>] [-MinEndpointExpiration <int>] [-MaxEndpointsPerUser <ushort>] [-Force] [-InMemory] [-BackupStoreUnavailableThreshold <timespan>] [-MaxUserCount <ulong>] [-PoolState <PoolState>] [-EnableWinFabLogUpload <bool>] [-UserCertificateReplicationThreshold <ulong>] [-WinFabMaxLogsSizeMb <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultEndpointExpiration
-EnableDHCPServer
-MaxEndpointExpiration
-MinEndpointExpiration
-MaxEndpointsPerUser
-Force
-InMemory
-BackupStoreUnavailableThreshold
-MaxUserCount
-PoolState values(Active, FailedOver, FailingOver, FailedBack)
-EnableWinFabLogUpload
-UserCertificateReplicationThreshold
-WinFabMaxLogsSizeMb

cmdlet Remove-CsRegistrarConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsRegistrarConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsRegistrarConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsRegistrarConfiguration [[-Identity] <XdsIdentity>] [-DefaultEndpointExpiration <int>] [-EnableDHCPServer <bool>] [-MaxEndpointExpiration <int>] [-MaxEndpointsPerUser <ushort>] [-MinEndpointExpiration <int>] [-Force] [-BackupStoreUnavailableThreshold <timespan>] [-MaxUserCount <ulong>] [-PoolState <PoolState>] [-EnableWinFabLogUpload <bool>] [-UserCertificateReplicationThreshold <ulong>] [-WinFabMaxLogsSizeMb <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsRegistrarConfiguration [-Instance <psobject>] [-DefaultEndpointExpiration <int>] [-EnableDHCPServer <bool>] [-MaxEndpointExpiration <int>] [-MaxEndpointsPerUser <ushort>] [-MinEndpointExpiration <int>] [-Force] [-BackupStoreUnavailableThreshold <timespan>] [-MaxUserCount <ulong>] [-PoolState <PoolState>] [-EnableWinFabLogUpload <bool>] [-UserCertificateReplicationThreshold <ulong>] [-WinFabMaxLogsSizeMb <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DefaultEndpointExpiration
-EnableDHCPServer
-MaxEndpointExpiration
-MaxEndpointsPerUser
-MinEndpointExpiration
-Force
-BackupStoreUnavailableThreshold
-MaxUserCount
-PoolState values(Active, FailedOver, FailingOver, FailedBack)
-EnableWinFabLogUpload
-UserCertificateReplicationThreshold
-WinFabMaxLogsSizeMb
