cmdlet Get-CsThirdPartyVideoSystemPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.ThirdPartyVideoSystem.ThirdPartyVideoSystemPolicy
products SfB2015 SfB2019

syntax Filter
    Get-CsThirdPartyVideoSystemPolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsThirdPartyVideoSystemPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet Grant-CsThirdPartyVideoSystemPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Grant-CsThirdPartyVideoSystemPolicy [-Identity] <UserIdParameter> [-PolicyName] <string> [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsThirdPartyVideoSystemPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsThirdPartyVideoSystemPolicy [-Identity] <XdsIdentity> [-Force] [-InMemory] [-SupportsSendingLowResolution <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-SupportsSendingLowResolution
-Tenant

cmdlet Remove-CsThirdPartyVideoSystemPolicy
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsThirdPartyVideoSystemPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsThirdPartyVideoSystemPolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsThirdPartyVideoSystemPolicy [[-Identity] <XdsIdentity>] [-Force] [-SupportsSendingLowResolution <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsThirdPartyVideoSystemPolicy [-Force] [-Instance <psobject>] [-SupportsSendingLowResolution <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-SupportsSendingLowResolution
-Tenant
