cmdlet Get-CsPoolFabricState
module SkypeForBusiness
default RoutingGroup
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax RoutingGroup
    Get-CsPoolFabricState [-RoutingGroup] <string> [-ReplicaBuildProgress] [-Force] [-MinutesToPoll <int>] [-PollInterval <int>] [-ReplicaBuildProgressTimeout <int>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Tenant
    Get-CsPoolFabricState [-Tenant] <guid> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax User
    Get-CsPoolFabricState [-UserUri] <UserIdParameter> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax PoolFqdn
    Get-CsPoolFabricState -PoolFqdn <string> [-HealthState <string>] [-ShowAll] [-OutputCsvFile <string>] [-ServiceName <string>] [-Force] [-Type <string>] [-QueryTimeout <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn
-HealthState
-ShowAll
-OutputCsvFile
-ServiceName
-UserUri <Microsoft.Rtc.Management.AD.UserIdParameter>
-Tenant
-RoutingGroup
-ReplicaBuildProgress
-Force
-Type
-QueryTimeout
-MinutesToPoll
-PollInterval
-ReplicaBuildProgressTimeout
