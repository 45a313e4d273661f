cmdlet Disable-CsPublicProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Disable-CsPublicProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Disable-CsPublicProvider [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force

cmdlet Enable-CsPublicProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Enable-CsPublicProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Enable-CsPublicProvider [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force

cmdlet Get-CsPublicProvider
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayPublicProvider

syntax Identity
    Get-CsPublicProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsPublicProvider [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsPublicProvider
module SkypeForBusiness
confirm Medium

syntax
    New-CsPublicProvider [-Identity] <XdsGlobalRelativeIdentity> -ProxyFqdn <string> -Enabled <bool> [-VerificationLevel <VerificationLevelType>] [-Force] [-InMemory] [-IconUrl <string>] [-NameDecorationDomain <string>] [-EnableSkypeDirectorySearch <bool>] [-EnableSkypeIdRouting <bool>] [-NameDecorationExcludedDomainList <string>] [-NameDecorationRoutingDomain <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ProxyFqdn
-Enabled
-VerificationLevel values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-Force
-InMemory
-IconUrl
-NameDecorationDomain
-EnableSkypeDirectorySearch
-EnableSkypeIdRouting
-NameDecorationExcludedDomainList
-NameDecorationRoutingDomain

cmdlet Remove-CsPublicProvider
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsPublicProvider [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsPublicProvider
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPublicProvider [[-Identity] <XdsGlobalRelativeIdentity>] [-Enabled <bool>] [-VerificationLevel <VerificationLevelType>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPublicProvider [-Instance <psobject>] [-Enabled <bool>] [-VerificationLevel <VerificationLevelType>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Enabled
-VerificationLevel values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-Force
