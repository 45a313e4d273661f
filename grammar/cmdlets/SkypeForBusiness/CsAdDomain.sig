cmdlet Disable-CsAdDomain
module SkypeForBusiness
confirm Medium

syntax
    Disable-CsAdDomain [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Enable-CsAdDomain
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsAdDomain [-Domain <Fqdn>] [-DomainController <Fqdn>] [-SkipPrepareCheck <bool>] [-CrossForest] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-SkipPrepareCheck
-CrossForest
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Get-CsAdDomain
module SkypeForBusiness

syntax
    Get-CsAdDomain [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Report <string>] [<CommonParameters>]

-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
