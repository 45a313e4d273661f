cmdlet Get-CsHybridMediationServer
module SkypeForBusiness
confirm Medium
products Online

syntax
    Get-CsHybridMediationServer [-Identity] <string> [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity
-Tenant

cmdlet Set-CsHybridMediationServer
module SkypeForBusiness
confirm Medium
products Online

syntax
    Set-CsHybridMediationServer [-Identity] <string> -Fqdn <string> -AccessProxyExternalFqdn <string> [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Fqdn
-AccessProxyExternalFqdn
-Identity
-Tenant
