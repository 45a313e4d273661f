cmdlet Get-CsConfigurationStoreLocation
module SkypeForBusiness

syntax
    Get-CsConfigurationStoreLocation [-GlobalSettingsDomainController <Fqdn>] [-Report <string>] [<CommonParameters>]

-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report

cmdlet Remove-CsConfigurationStoreLocation
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsConfigurationStoreLocation [-GlobalSettingsDomainController <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Set-CsConfigurationStoreLocation
module SkypeForBusiness
confirm Medium

syntax
    Set-CsConfigurationStoreLocation -SqlServerFqdn <Fqdn> [-GlobalSettingsDomainController <Fqdn>] [-SqlInstanceName <string>] [-SkipLookup] [-Force] [-Report <string>] [-MirrorSqlInstanceName <string>] [-MirrorSqlServerFqdn <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-SqlInstanceName
-SkipLookup
-Force
-Report
-MirrorSqlInstanceName
-MirrorSqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
