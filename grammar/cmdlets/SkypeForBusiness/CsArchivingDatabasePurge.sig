cmdlet Invoke-CsArchivingDatabasePurge
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Invoke-CsArchivingDatabasePurge [-Identity] <XdsIdentity> [-PurgeArchivingDataOlderThanHours] <int> [-PurgeExportedArchivesOnly] <bool> [[-MaxArchivingRecordsToDelete] <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SqlServer
    Invoke-CsArchivingDatabasePurge [-PurgeArchivingDataOlderThanHours] <int> [-PurgeExportedArchivesOnly] <bool> [[-MaxArchivingRecordsToDelete] <int>] -SqlServerFqdn <string> [-Force] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> pipeline byName
-PurgeArchivingDataOlderThanHours
-PurgeExportedArchivesOnly
-MaxArchivingRecordsToDelete
-SqlServerFqdn
-Force
-SqlInstanceName
