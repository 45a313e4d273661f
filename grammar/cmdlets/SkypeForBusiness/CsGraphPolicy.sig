cmdlet Get-CsGraphPolicy
module SkypeForBusiness
products Online

syntax
    Get-CsGraphPolicy [[-Identity] <XdsIdentity>] [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet Grant-CsGraphPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Lync2010

syntax Identity
    Grant-CsGraphPolicy [[-Identity] <UserIdParameter>] [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsGraphPolicy [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-Global] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-Global
