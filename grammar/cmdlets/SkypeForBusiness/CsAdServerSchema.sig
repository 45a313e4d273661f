cmdlet Get-CsAdServerSchema
module SkypeForBusiness

syntax
    Get-CsAdServerSchema [-Report <string>] [<CommonParameters>]

-Report

cmdlet Install-CsAdServerSchema
module SkypeForBusiness
confirm Medium

syntax
    Install-CsAdServerSchema [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-Ldf <string>] [-Force] [-Report <string>] [-SchemaMaster <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Ldf
-Force
-Report
-SchemaMaster <Microsoft.Rtc.Management.Deploy.Fqdn>
