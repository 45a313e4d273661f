cmdlet Get-CsClientVersionPolicyRule
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.Rule

syntax Identity
    Get-CsClientVersionPolicyRule [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Filter
    Get-CsClientVersionPolicyRule [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore
-Tenant

cmdlet New-CsClientVersionPolicyRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsClientVersionPolicyRule [-Identity] <XdsIdentity> [-MajorVersion <ushort>] [-MinorVersion <ushort>] [-UserAgent <string>] [-Action <Action>] [-ActionUrl <string>] [-BuildNumber <ushort>] [-CompareOp <CompareOp>] [-Description <string>] [-Enabled <bool>] [-Priority <int>] [-QfeNumber <ushort>] [-Force] [-InMemory] [-UserAgentFullName <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsClientVersionPolicyRule -Parent <string> -RuleId <string> [-MajorVersion <ushort>] [-MinorVersion <ushort>] [-UserAgent <string>] [-Action <Action>] [-ActionUrl <string>] [-BuildNumber <ushort>] [-CompareOp <CompareOp>] [-Description <string>] [-Enabled <bool>] [-Priority <int>] [-QfeNumber <ushort>] [-Force] [-InMemory] [-UserAgentFullName <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-MajorVersion
-MinorVersion
-UserAgent
-Action values(Allow, AllowAndUpgrade, AllowWithUrl, Block, BlockAndUpgrade, BlockWithUrl)
-ActionUrl
-BuildNumber
-CompareOp values(EQL, NEQ, GTR, GEQ, LSS, LEQ)
-Description
-Enabled
-Parent
-Priority
-QfeNumber
-RuleId
-Force
-InMemory
-UserAgentFullName
-Tenant

cmdlet Remove-CsClientVersionPolicyRule
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsClientVersionPolicyRule [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsClientVersionPolicyRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsClientVersionPolicyRule [[-Identity] <XdsIdentity>] [-Action <Action>] [-ActionUrl <string>] [-BuildNumber <ushort>] [-CompareOp <CompareOp>] [-Description <string>] [-Enabled <bool>] [-MajorVersion <ushort>] [-MinorVersion <ushort>] [-Priority <int>] [-QfeNumber <ushort>] [-UserAgent <string>] [-Force] [-UserAgentFullName <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClientVersionPolicyRule [-Instance <psobject>] [-Action <Action>] [-ActionUrl <string>] [-BuildNumber <ushort>] [-CompareOp <CompareOp>] [-Description <string>] [-Enabled <bool>] [-MajorVersion <ushort>] [-MinorVersion <ushort>] [-Priority <int>] [-QfeNumber <ushort>] [-UserAgent <string>] [-Force] [-UserAgentFullName <string>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Action values(Allow, AllowAndUpgrade, AllowWithUrl, Block, BlockAndUpgrade, BlockWithUrl)
-ActionUrl
-BuildNumber
-CompareOp values(EQL, NEQ, GTR, GEQ, LSS, LEQ)
-Description
-Enabled
-MajorVersion
-MinorVersion
-Priority
-QfeNumber
-UserAgent
-Force
-UserAgentFullName
-Tenant
