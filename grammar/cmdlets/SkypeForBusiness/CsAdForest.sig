cmdlet Disable-CsAdForest
module SkypeForBusiness
confirm Medium

syntax
    Disable-CsAdForest [-GroupDomain <Fqdn>] [-GroupDomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-RootDomainController <Fqdn>] [-Report <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-GroupDomain <Microsoft.Rtc.Management.Deploy.Fqdn>
-GroupDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-RootDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-Force

cmdlet Enable-CsAdForest
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsAdForest [-GroupDomain <Fqdn>] [-GroupDomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-RootDomainController <Fqdn>] [-Force] [-Report <string>] [-SkipPrepareCheck <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-GroupDomain <Microsoft.Rtc.Management.Deploy.Fqdn>
-GroupDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-RootDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report
-SkipPrepareCheck

cmdlet Get-CsAdForest
module SkypeForBusiness

syntax
    Get-CsAdForest [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-RootDomainController <Fqdn>] [-Report <string>] [-SkipPrepareCheck <bool>] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-RootDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-SkipPrepareCheck
