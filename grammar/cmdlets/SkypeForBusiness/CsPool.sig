cmdlet Backup-CsPool
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Backup-CsPool -PoolFqdn <Fqdn> [-Category <BackupCategory>] [-FailedOverPoolOnly] [-Force] [-FullBackup] [-LocalStore] [-Report <string>] [-RetryCount <int>] [-SteadyState] [-WaitTime <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Category
-FailedOverPoolOnly
-Force
-FullBackup
-LocalStore
-Report
-RetryCount
-SteadyState
-WaitTime

cmdlet Get-CsPool
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsPool [[-Identity] <XdsGlobalRelativeIdentity>] [-Site <string>] [<CommonParameters>]
syntax Filter
    Get-CsPool [-Filter <string>] [-Site <string>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Site

cmdlet Start-CsPool
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Start-CsPool [-PoolFqdn] <Fqdn> [-Force] [-QuorumLossRecovery] [-SkipRoutingGroup <string[]>] [-SkipServer <string[]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-QuorumLossRecovery
-SkipRoutingGroup
-SkipServer
