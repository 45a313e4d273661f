cmdlet Grant-CsOUPermission
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsOUPermission -ObjectType <ObjectType> -OU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ObjectType
-OU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Revoke-CsOUPermission
module SkypeForBusiness
confirm Medium

syntax
    Revoke-CsOUPermission -ObjectType <ObjectType> -OU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ObjectType
-OU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Test-CsOUPermission
module SkypeForBusiness

syntax
    Test-CsOUPermission -ObjectType <ObjectType> -OU <string> [-Domain <Fqdn>] [-DomainController <Fqdn>] [-GlobalCatalog <Fqdn>] [-Report <string>] [<CommonParameters>]

-ObjectType
-OU
-Domain <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
