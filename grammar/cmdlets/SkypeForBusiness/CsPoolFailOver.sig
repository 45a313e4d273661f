cmdlet Invoke-CsPoolFailOver
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Invoke-CsPoolFailOver -PoolFqdn <Fqdn> [-DisasterMode] [-FlushStorageService] [-Force] [-WaitTime <timespan>] [-DatabaseCommandTimeoutInSeconds <int>] [-ServicesStopDelayMins <int>] [-SkipDataVerification] [-WhatIf] [-Confirm] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DisasterMode
-FlushStorageService
-Force
-WaitTime
-DatabaseCommandTimeoutInSeconds
-ServicesStopDelayMins
-SkipDataVerification
