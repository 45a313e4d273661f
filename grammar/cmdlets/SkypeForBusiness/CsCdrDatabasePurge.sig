cmdlet Invoke-CsCdrDatabasePurge
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Invoke-CsCdrDatabasePurge [-Identity] <XdsIdentity> [-PurgeCallDetailDataOlderThanDays] <int> [-PurgeDiagnosticDataOlderThanDays] <int> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SqlServer
    Invoke-CsCdrDatabasePurge [-PurgeCallDetailDataOlderThanDays] <int> [-PurgeDiagnosticDataOlderThanDays] <int> -SqlServerFqdn <string> [-Force] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> pipeline byName
-PurgeCallDetailDataOlderThanDays
-PurgeDiagnosticDataOlderThanDays
-SqlServerFqdn
-Force
-SqlInstanceName
