cmdlet Invoke-CsDatabaseFailover
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsDatabaseFailover -DatabaseType <DatabaseNameType> -NewPrincipal <MirrorRole> -PoolFqdn <Fqdn> [-ExcludeDatabaseList <string[]>] [-Force] [-LocalStore] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-DatabaseType
-NewPrincipal
-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-ExcludeDatabaseList
-Force
-LocalStore
-Report
