cmdlet Invoke-CsManagementStoreReplication
module SkypeForBusiness

syntax
    Invoke-CsManagementStoreReplication [[-ReplicaFqdn] <string>] [-Force] [<CommonParameters>]

-ReplicaFqdn byName
-Force
