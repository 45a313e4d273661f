cmdlet Get-CsClientVersionPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.ClientVersionPolicy

syntax Identity
    Get-CsClientVersionPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsClientVersionPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet Grant-CsClientVersionPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsClientVersionPolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-PassThru] [-DomainController <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-PassThru
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet New-CsClientVersionPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsClientVersionPolicy [-Identity] <XdsIdentity> [-Description <string>] [-Rules <PSListModifier>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Rules <System.Management.Automation.PSListModifier>
-Force
-InMemory
-Tenant

cmdlet Remove-CsClientVersionPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsClientVersionPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsClientVersionPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsClientVersionPolicy [[-Identity] <XdsIdentity>] [-Description <string>] [-Rules <PSListModifier>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClientVersionPolicy [-Instance <psobject>] [-Description <string>] [-Rules <PSListModifier>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Rules <System.Management.Automation.PSListModifier>
-Force
-Tenant
