cmdlet Get-CsUserServicesPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.UserServices.UserServicesPolicy
products Lync2013 SfB2015 SfB2019

syntax Identity
    Get-CsUserServicesPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUserServicesPolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsUserServicesPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Grant-CsUserServicesPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsUserServicesPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsUserServicesPolicy [-Identity] <XdsIdentity> [-Force] [-InMemory] [-Tenant <guid>] [-UcsAllowed <bool>] [-EnableAwaySinceIndication <bool>] [-MigrationDelayInDays <int>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-Tenant
-UcsAllowed
-EnableAwaySinceIndication
-MigrationDelayInDays

cmdlet Remove-CsUserServicesPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsUserServicesPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsUserServicesPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsUserServicesPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-UcsAllowed <bool>] [-MigrationDelayInDays <int>] [-EnableAwaySinceIndication <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsUserServicesPolicy [-Tenant <guid>] [-UcsAllowed <bool>] [-MigrationDelayInDays <int>] [-EnableAwaySinceIndication <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-UcsAllowed
-MigrationDelayInDays
-EnableAwaySinceIndication
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
