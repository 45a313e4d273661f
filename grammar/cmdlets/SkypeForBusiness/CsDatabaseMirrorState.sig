cmdlet Get-CsDatabaseMirrorState
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsDatabaseMirrorState -PoolFqdn <Fqdn> [-DatabaseType <DatabaseNameType>] [-LocalStore] [-Report <string>] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DatabaseType
-LocalStore
-Report
