cmdlet Debug-CsInterPoolReplication
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Debug-CsInterPoolReplication -PoolFqdn <Fqdn> [-BackupModule <BackupModules>] [-Force] [-DatabaseCommandTimeoutInSeconds <int>] [-ResyncSignatureMismatchItems] [-SuppressMultiMasterDetection] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-BackupModule
-Force
-DatabaseCommandTimeoutInSeconds
-ResyncSignatureMismatchItems
-SuppressMultiMasterDetection
