cmdlet Remove-CsUserStoreBackupData
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsUserStoreBackupData -PoolFqdn <Fqdn> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
