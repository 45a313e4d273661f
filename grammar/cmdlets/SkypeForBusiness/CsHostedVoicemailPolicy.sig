cmdlet Get-CsHostedVoicemailPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.HostedVoicemailPolicy

syntax Identity
    Get-CsHostedVoicemailPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsHostedVoicemailPolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsHostedVoicemailPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsHostedVoicemailPolicy [-PolicyName] <string> [-Identity] <UserIdParameter> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet New-CsHostedVoicemailPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsHostedVoicemailPolicy [-Identity] <XdsIdentity> [-Description <string>] [-Destination <string>] [-Organization <string>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Destination
-Organization
-Force
-InMemory
-Tenant

cmdlet Remove-CsHostedVoicemailPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsHostedVoicemailPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsHostedVoicemailPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsHostedVoicemailPolicy [[-Identity] <XdsIdentity>] [-Description <string>] [-Destination <string>] [-Organization <string>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsHostedVoicemailPolicy [-Instance <psobject>] [-Description <string>] [-Destination <string>] [-Organization <string>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Destination
-Organization
-Force
-Tenant
