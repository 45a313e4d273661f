cmdlet Disable-CsComputer
module SkypeForBusiness
confirm Medium

syntax
    Disable-CsComputer [-Scorch] [-GlobalCatalog <Fqdn>] [-Report <string>] [-Force] [-GlobalSettingsDomainController <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Scorch
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-Force
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Enable-CsComputer
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsComputer [-GlobalCatalog <Fqdn>] [-Report <string>] [-Force] [-GlobalSettingsDomainController <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-Force
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Get-CsComputer
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsComputer [[-Identity] <XdsGlobalRelativeIdentity>] [-Pool <string>] [-Local] [<CommonParameters>]
syntax Filter
    Get-CsComputer [-Filter <string>] [-Pool <string>] [-Local] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Pool
-Local

cmdlet Test-CsComputer
module SkypeForBusiness

syntax
    Test-CsComputer [-Report <string>] [<CommonParameters>]

-Report
