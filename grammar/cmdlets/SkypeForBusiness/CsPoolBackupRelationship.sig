cmdlet Get-CsPoolBackupRelationship
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsPoolBackupRelationship -PoolFqdn <Fqdn> [-Force] [-LocalStore] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-LocalStore
