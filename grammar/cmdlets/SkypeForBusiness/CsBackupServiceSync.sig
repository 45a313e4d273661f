cmdlet Invoke-CsBackupServiceSync
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsBackupServiceSync -PoolFqdn <Fqdn> [-BackupModule <string>] [-Force] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn> pipeline
-BackupModule
-Force
