cmdlet Get-CsUserPstnSettings
module SkypeForBusiness
confirm Medium
output Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.UserPstnSettings
products Online

syntax
    Get-CsUserPstnSettings [-Identity] <UserIdParameter> [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter>
-Tenant

cmdlet Set-CsUserPstnSettings
module SkypeForBusiness
confirm Medium
products Online

syntax
    Set-CsUserPstnSettings [-Identity] <UserIdParameter> [-AllowInternationalCalls <bool>] [-HybridPSTNSite <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-AllowInternationalCalls
-HybridPSTNSite
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter>
-Tenant
