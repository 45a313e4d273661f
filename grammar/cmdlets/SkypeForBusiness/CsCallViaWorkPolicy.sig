cmdlet Get-CsCallViaWorkPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.CallViaWork.CallViaWorkPolicy
products SfB2015 SfB2019

syntax Filter
    Get-CsCallViaWorkPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsCallViaWorkPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet Grant-CsCallViaWorkPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Grant-CsCallViaWorkPolicy [-Identity] <UserIdParameter> [-PolicyName] <string> [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsCallViaWorkPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsCallViaWorkPolicy [-Identity] <XdsIdentity> [-AdminCallbackNumber <string>] [-Enabled <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-UseAdminCallbackNumber <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdminCallbackNumber
-Enabled
-Force
-InMemory
-Tenant
-UseAdminCallbackNumber

cmdlet Remove-CsCallViaWorkPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsCallViaWorkPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsCallViaWorkPolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsCallViaWorkPolicy [[-Identity] <XdsIdentity>] [-AdminCallbackNumber <string>] [-Enabled <bool>] [-Force] [-Tenant <guid>] [-UseAdminCallbackNumber <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCallViaWorkPolicy [-AdminCallbackNumber <string>] [-Enabled <bool>] [-Force] [-Instance <psobject>] [-Tenant <guid>] [-UseAdminCallbackNumber <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AdminCallbackNumber
-Enabled
-Force
-Instance pipeline
-Tenant
-UseAdminCallbackNumber
