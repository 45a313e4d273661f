cmdlet Install-CsMirrorDatabase
module SkypeForBusiness
default ByConfigured
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax ByConfigured
    Install-CsMirrorDatabase -FileShare <string> -SqlServerFqdn <Fqdn> [-ConfiguredDatabases] [-DatabasePathMap <hashtable>] [-DropExistingDatabasesOnMirror] [-ExcludeDatabaseList <string[]>] [-ForDefaultInstance] [-ForInstance <string>] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByDatabase
    Install-CsMirrorDatabase -DatabaseType <DatabaseNameType> -FileShare <string> -SqlServerFqdn <Fqdn> [-DatabasePathMap <hashtable>] [-DropExistingDatabasesOnMirror] [-ExcludeDatabaseList <string[]>] [-Report <string>] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-DatabaseType
-ConfiguredDatabases
-FileShare
-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DatabasePathMap
-DropExistingDatabasesOnMirror
-ExcludeDatabaseList
-ForDefaultInstance
-ForInstance
-Report
-SqlInstanceName

cmdlet Uninstall-CsMirrorDatabase
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Uninstall-CsMirrorDatabase -DatabaseType <DatabaseNameType> -SqlServerFqdn <Fqdn> [-DropExistingDatabasesOnMirror] [-Report <string>] [-SqlInstanceName <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-DatabaseType
-SqlServerFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-DropExistingDatabasesOnMirror
-Report
-SqlInstanceName
