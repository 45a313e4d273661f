cmdlet Set-CsMonitoringServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsMonitoringServer [[-Identity] <XdsGlobalRelativeIdentity>] [-MonitoringDatabase <string>] [-ReportingUrl <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-MonitoringDatabase
-ReportingUrl
-Force
