cmdlet Invoke-CsQoEDatabasePurge
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Invoke-CsQoEDatabasePurge [-Identity] <XdsIdentity> [-PurgeQoEDataOlderThanDays] <int> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SqlServer
    Invoke-CsQoEDatabasePurge [-PurgeQoEDataOlderThanDays] <int> -SqlServerFqdn <string> [-Force] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> pipeline byName
-PurgeQoEDataOlderThanDays
-SqlServerFqdn
-Force
-SqlInstanceName
