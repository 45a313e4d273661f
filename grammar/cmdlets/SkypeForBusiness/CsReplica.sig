cmdlet Enable-CsReplica
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsReplica [-GlobalCatalog <Fqdn>] [-Report <string>] [-Force] [-GlobalSettingsDomainController <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-Force
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Test-CsReplica
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsReplica [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Report <string>] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
