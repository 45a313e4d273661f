cmdlet Reset-CsNotificationQueues
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.102

syntax
    Reset-CsNotificationQueues [[-Fqdn] <Fqdn>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
