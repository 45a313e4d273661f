cmdlet Invoke-CsManagementServerFailover
module SkypeForBusiness
default DisasterRecovery
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax DisasterRecovery
    Invoke-CsManagementServerFailover -BackupSqlServerFqdn <Fqdn> [-Force] [-BackupMirrorSqlInstanceName <string>] [-BackupMirrorSqlServerFqdn <Fqdn>] [-BackupSqlInstanceName <string>] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Normal
    Invoke-CsManagementServerFailover [-Report <string>] [-Restore] [-WhatIf] [-Confirm] [<CommonParameters>]

-BackupSqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-BackupMirrorSqlInstanceName
-BackupMirrorSqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-BackupSqlInstanceName
-Report
-Restore
