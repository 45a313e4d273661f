cmdlet Reset-CsPoolRegistrarState
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Reset-CsPoolRegistrarState -PoolFqdn <Fqdn> [-Force] [-MachineFqdn <Fqdn>] [-NoReStart] [-ResetLocalDatabases] [-ResetType <PoolResetType>] [-ServicesStopDelayMins <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-MachineFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-NoReStart
-ResetLocalDatabases
-ResetType
-ServicesStopDelayMins
