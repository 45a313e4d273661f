cmdlet Set-CsDirector
module SkypeForBusiness
confirm Medium

syntax
    Set-CsDirector [[-Identity] <XdsGlobalRelativeIdentity>] [-ArchivingServer <string>] [-EdgeServer <string>] [-MonitoringServer <string>] [-SipPort <ushort>] [-WebPort <ushort>] [-WebServer <string>] [-Force] [-SipHealthPort <ushort>] [-SipServerTcpPort <ushort>] [-MirrorMonitoringDatabase <string>] [-MonitoringDatabase <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ArchivingServer
-EdgeServer
-MonitoringServer
-SipPort
-WebPort
-WebServer
-Force
-SipHealthPort
-SipServerTcpPort
-MirrorMonitoringDatabase
-MonitoringDatabase
