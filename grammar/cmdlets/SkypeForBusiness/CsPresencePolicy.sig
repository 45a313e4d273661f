cmdlet Get-CsPresencePolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Presence.PresencePolicy

syntax Identity
    Get-CsPresencePolicy [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsPresencePolicy [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant undocumentedSyntax

cmdlet Grant-CsPresencePolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsPresencePolicy [-Identity] <UserIdParameter> [[-PolicyName] <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet New-CsPresencePolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsPresencePolicy [-Identity] <XdsIdentity> [-MaxCategorySubscription <ushort>] [-MaxPromptedSubscriber <ushort>] [-Force] [-InMemory] [-Description <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-MaxCategorySubscription
-MaxPromptedSubscriber
-Force
-InMemory
-Description
-Tenant

cmdlet Remove-CsPresencePolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsPresencePolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsPresencePolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPresencePolicy [[-Identity] <XdsIdentity>] [-MaxCategorySubscription <ushort>] [-MaxPromptedSubscriber <ushort>] [-Force] [-Description <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPresencePolicy [-Instance <psobject>] [-MaxCategorySubscription <ushort>] [-MaxPromptedSubscriber <ushort>] [-Force] [-Description <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-MaxCategorySubscription
-MaxPromptedSubscriber
-Force
-Description
-Tenant
