cmdlet Invoke-CsRgsStoreReplicateData
module SkypeForBusiness
products SfB2019

syntax
    Invoke-CsRgsStoreReplicateData -PoolFqdn <Fqdn> [-Force] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
