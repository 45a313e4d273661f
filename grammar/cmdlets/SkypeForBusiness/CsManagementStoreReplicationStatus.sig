cmdlet Get-CsManagementStoreReplicationStatus
module SkypeForBusiness

syntax
    Get-CsManagementStoreReplicationStatus [[-ReplicaFqdn] <string>] [-CentralManagementStoreStatus] [<CommonParameters>]

-ReplicaFqdn byName
-CentralManagementStoreStatus byName
