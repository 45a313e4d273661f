cmdlet Get-CsUserLocationStatus
module SkypeForBusiness
confirm Medium
products Online

syntax
    Get-CsUserLocationStatus [[-Tenant] <guid>] [[-Identity] <UserIdParameter>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter>
