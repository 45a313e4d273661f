cmdlet Grant-CsSetupPermission
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsSetupPermission -ComputerOU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ComputerOU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Revoke-CsSetupPermission
module SkypeForBusiness
confirm Medium

syntax
    Revoke-CsSetupPermission -ComputerOU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ComputerOU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Test-CsSetupPermission
module SkypeForBusiness

syntax
    Test-CsSetupPermission -ComputerOU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Report <string>] [<CommonParameters>]

-ComputerOU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
