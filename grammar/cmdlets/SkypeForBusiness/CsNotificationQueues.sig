cmdlet Reset-CsNotificationQueues
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Reset-CsNotificationQueues [[-Fqdn] <Fqdn>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Fqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
