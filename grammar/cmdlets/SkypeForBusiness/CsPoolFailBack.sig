cmdlet Invoke-CsPoolFailBack
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsPoolFailBack -PoolFqdn <Fqdn> [-DisasterMode] [-Force] [-WaitTime <timespan>] [-DatabaseCommandTimeoutInSeconds <int>] [-SkipDataVerification] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DisasterMode
-Force
-WaitTime
-DatabaseCommandTimeoutInSeconds
-SkipDataVerification
