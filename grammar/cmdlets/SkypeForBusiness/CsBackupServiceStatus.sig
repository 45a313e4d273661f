cmdlet Get-CsBackupServiceStatus
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsBackupServiceStatus -PoolFqdn <Fqdn> [-Category <BackupCategory>] [-Force] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Category
-Force
