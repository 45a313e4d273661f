cmdlet Get-CsAllowedDomain
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.AllowedDomain

syntax Identity
    Get-CsAllowedDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAllowedDomain [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsAllowedDomain
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsAllowedDomain [-Identity] <XdsGlobalRelativeIdentity> [-Comment <string>] [-MarkForMonitoring <bool>] [-ProxyFqdn <string>] [-Force] [-InMemory] [-VerificationLevel <VerificationLevelType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsAllowedDomain -Domain <string> [-Comment <string>] [-MarkForMonitoring <bool>] [-ProxyFqdn <string>] [-Force] [-InMemory] [-VerificationLevel <VerificationLevelType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Comment
-Domain
-MarkForMonitoring
-ProxyFqdn
-Force
-InMemory
-VerificationLevel <Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType> values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)

cmdlet Remove-CsAllowedDomain
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAllowedDomain [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsAllowedDomain
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAllowedDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-Comment <string>] [-MarkForMonitoring <bool>] [-ProxyFqdn <string>] [-Force] [-VerificationLevel <VerificationLevelType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAllowedDomain [-Instance <psobject>] [-Comment <string>] [-MarkForMonitoring <bool>] [-ProxyFqdn <string>] [-Force] [-VerificationLevel <VerificationLevelType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Comment
-MarkForMonitoring
-ProxyFqdn
-Force
-VerificationLevel <Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType> values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
