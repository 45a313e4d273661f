cmdlet Set-CsRegistrar
module SkypeForBusiness
confirm Medium

syntax
    Set-CsRegistrar [[-Identity] <XdsGlobalRelativeIdentity>] [-ArchivingServer <string>] [-BackupRegistrar <string>] [-EdgeServer <string>] [-EnableAutomaticFailover <bool>] [-FailbackDetectionInterval <timespan>] [-FailureDetectionInterval <timespan>] [-MonitoringServer <string>] [-SipPort <ushort>] [-UserServer <string>] [-WebPort <ushort>] [-WebServer <string>] [-Force] [-Registrar <string>] [-SipHealthPort <ushort>] [-SipServerTcpPort <ushort>] [-ArchivingDatabase <string>] [-LyssWcfMtlsPort <ushort>] [-MirrorArchivingDatabase <string>] [-MirrorMonitoringDatabase <string>] [-MonitoringDatabase <string>] [-WinFabClientConnectionPort <ushort>] [-WinFabFederationPort <ushort>] [-WinFabIPCPort <ushort>] [-WinFabLeaseAgentPort <ushort>] [-WinFabReplicationPort <ushort>] [-XmppGatewaySipPort <ushort>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ArchivingServer
-BackupRegistrar
-EdgeServer
-EnableAutomaticFailover
-FailbackDetectionInterval
-FailureDetectionInterval
-MonitoringServer
-SipPort
-UserServer
-WebPort
-WebServer
-Force
-Registrar
-SipHealthPort
-SipServerTcpPort
-ArchivingDatabase
-LyssWcfMtlsPort
-MirrorArchivingDatabase
-MirrorMonitoringDatabase
-MonitoringDatabase
-WinFabClientConnectionPort
-WinFabFederationPort
-WinFabIPCPort
-WinFabLeaseAgentPort
-WinFabReplicationPort
-XmppGatewaySipPort
