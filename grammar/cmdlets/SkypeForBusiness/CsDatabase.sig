cmdlet Install-CsDatabase
module SkypeForBusiness
default ByCMS
confirm Medium

syntax ByCMS
    Install-CsDatabase -SqlServerFqdn <Fqdn> [-CentralManagementDatabase] [-Clean] [-Collocated] [-DatabasePaths <string[]>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-SkipPrepareCheck] [-SqlInstanceName <string>] [-Update] [-UseDefaultSqlPaths] [-Force] [-Report <string>] [-Backup] [-DatabasePathMap <hashtable>] [-NoReindex] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByDatabase
    Install-CsDatabase -DatabaseType <DatabaseNameType> -SqlServerFqdn <Fqdn> [-Clean] [-Collocated] [-DatabasePaths <string[]>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-SkipPrepareCheck] [-SqlInstanceName <string>] [-Update] [-UseDefaultSqlPaths] [-Force] [-Report <string>] [-DatabasePathMap <hashtable>] [-NoReindex] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByConfigured
    Install-CsDatabase -SqlServerFqdn <Fqdn> [-Clean] [-ConfiguredDatabases] [-DatabasePaths <string[]>] [-ExcludeCollocatedStores] [-ForDefaultInstance] [-ForInstance <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-SkipPrepareCheck] [-Update] [-UseDefaultSqlPaths] [-Force] [-Report <string>] [-DatabasePathMap <hashtable>] [-NoReindex] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLocal
    Install-CsDatabase [-Clean] [-DatabasePaths <string[]>] [-ForDefaultInstance] [-ForInstance <string>] [-GlobalCatalog <Fqdn>] [-GlobalSettingsDomainController <Fqdn>] [-LocalDatabases] [-SkipPrepareCheck] [-Update] [-UseDefaultSqlPaths] [-Force] [-Report <string>] [-DatabasePathMap <hashtable>] [-NoReindex] [-WhatIf] [-Confirm] [<CommonParameters>]

-CentralManagementDatabase
-Clean
-ConfiguredDatabases
-Collocated
-DatabasePaths
-ExcludeCollocatedStores
-ForDefaultInstance
-ForInstance
-DatabaseType
-GlobalCatalog <Microsoft.Rtc.Management.Deploy.Fqdn>
-GlobalSettingsDomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-LocalDatabases
-SkipPrepareCheck
-SqlInstanceName
-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Update
-UseDefaultSqlPaths
-Force
-Report
-Backup
-DatabasePathMap
-NoReindex

cmdlet Test-CsDatabase
module SkypeForBusiness
default ByCMS
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax ByCMS
    Test-CsDatabase [-CentralManagementDatabase] [-SqlServerFqdn <Fqdn>] [-Report <string>] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByConfigured
    Test-CsDatabase -SqlServerFqdn <Fqdn> [-ConfiguredDatabases] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByDatabase
    Test-CsDatabase -DatabaseType <DatabaseNameType> -SqlServerFqdn <Fqdn> [-Report <string>] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLocal
    Test-CsDatabase [-LocalService] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-LocalService
-DatabaseType
-ConfiguredDatabases
-CentralManagementDatabase
-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report
-SqlInstanceName

cmdlet Uninstall-CsDatabase
module SkypeForBusiness
default ByCMS
confirm Medium

syntax ByCMS
    Uninstall-CsDatabase -SqlServerFqdn <Fqdn> [-CentralManagementDatabase] [-Detach] [-SqlInstanceName <string>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByDatabase
    Uninstall-CsDatabase -SqlServerFqdn <Fqdn> -DatabaseType <DatabaseNameType> [-Detach] [-SqlInstanceName <string>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DatabaseType
-CentralManagementDatabase
-Detach
-SqlInstanceName
-Force
-Report
