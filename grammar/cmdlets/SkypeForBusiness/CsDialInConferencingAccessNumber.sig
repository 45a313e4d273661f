cmdlet Get-CsDialInConferencingAccessNumber
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.AccessNumber

syntax Identity
    Get-CsDialInConferencingAccessNumber [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]
syntax EmptyRegion
    Get-CsDialInConferencingAccessNumber [-Credential <pscredential>] [-DomainController <Fqdn>] [-EmptyRegion] [-Filter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]
syntax Region
    Get-CsDialInConferencingAccessNumber [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-OU <OUIdParameter>] [-Region <string>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-EmptyRegion
-Filter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-Region
-ResultSize

cmdlet New-CsDialInConferencingAccessNumber
module SkypeForBusiness
default Onprem
confirm Medium

syntax Onprem
    New-CsDialInConferencingAccessNumber -PrimaryUri <string> -DisplayNumber <string> -LineURI <string> -PrimaryLanguage <string> -Pool <Fqdn> -Regions <MultiValuedProperty[string]> [-SecondaryLanguages <MultiValuedProperty[string]>] [-ScopeToSite] [-Tenant <guid>] [-DisplayName <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Hosting
    New-CsDialInConferencingAccessNumber -PrimaryUri <string> -DisplayNumber <string> -LineURI <string> -PrimaryLanguage <string> -HostingProviderProxyFqdn <Fqdn> [-SecondaryLanguages <MultiValuedProperty[string]>] [-ScopeToSite] [-Tenant <guid>] [-DisplayName <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PrimaryUri
-DisplayNumber
-LineURI
-PrimaryLanguage
-SecondaryLanguages
-Pool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Regions
-ScopeToSite
-HostingProviderProxyFqdn <Microsoft.Rtc.Management.Deploy.Fqdn> alias(HostingProvider)
-Tenant
-DisplayName
-PassThru

cmdlet Remove-CsDialInConferencingAccessNumber
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDialInConferencingAccessNumber [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsDialInConferencingAccessNumber
module SkypeForBusiness
default Identity
confirm Medium

syntax Reorder
    Set-CsDialInConferencingAccessNumber [-Identity] <UserIdParameter> -Priority <int> -ReorderedRegion <string> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Identity
    Set-CsDialInConferencingAccessNumber [-Identity] <UserIdParameter> [-DisplayName <string>] [-DisplayNumber <string>] [-LineUri <string>] [-PrimaryLanguage <string>] [-Regions <MultiValuedProperty[string]>] [-ScopeToGlobal] [-ScopeToSite] [-SecondaryLanguages <MultiValuedProperty[string]>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDialInConferencingAccessNumber [-Instance] <AccessNumber> [-ScopeToGlobal] [-ScopeToSite] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DisplayName
-DisplayNumber
-LineUri
-PrimaryLanguage
-Regions
-ScopeToGlobal
-ScopeToSite
-SecondaryLanguages
-Priority
-ReorderedRegion
-PassThru
