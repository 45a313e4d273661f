cmdlet Convert-CsUserData
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Convert-CsUserData -InputFile <string> -OutputFile <string> -TargetVersion <ConvertTarget> [-ConfDirectoryFilter <string>] [-Force] [-UserFilter <string>] [<CommonParameters>]

-InputFile
-OutputFile
-TargetVersion
-ConfDirectoryFilter
-Force
-UserFilter

cmdlet Export-CsUserData
module SkypeForBusiness
default Identity
products Lync2013 SfB2015 SfB2019

syntax Identity
    Export-CsUserData -FileName <string> -Identity <string> [-ConfDirectoryFilter <string>] [-DomainController <Fqdn>] [-Force] [-LegacyFormat] [-UserFilter <string>] [-UserFileFilter <string>] [<CommonParameters>]
syntax PoolFqdn
    Export-CsUserData -FileName <string> -PoolFqdn <Fqdn> [-ConfDirectoryFilter <string>] [-DomainController <Fqdn>] [-Force] [-LegacyFormat] [-UserFilter <string>] [-UserFileFilter <string>] [<CommonParameters>]
syntax SqlInstance
    Export-CsUserData -FileName <string> -SqlInstanceName <string> [-ConfDirectoryFilter <string>] [-DbName <string>] [-DomainController <Fqdn>] [-Force] [-LegacyFormat] [-UserFilter <string>] [-UserFileFilter <string>] [<CommonParameters>]

-FileName
-SqlInstanceName
-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity pipeline
-ConfDirectoryFilter
-DbName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-LegacyFormat
-UserFilter
-UserFileFilter

cmdlet Import-CsUserData
module SkypeForBusiness
default Identity
products Lync2013 SfB2015 SfB2019

syntax Identity
    Import-CsUserData -FileName <string> -Identity <string> [-ConfDirectoryFilter <string>] [-DomainController <Fqdn>] [-Force] [-LegacyFormat] [-RoutingGroupFilter <string>] [-UserFilter <string>] [<CommonParameters>]
syntax PoolFqdn
    Import-CsUserData -FileName <string> -PoolFqdn <Fqdn> [-ConfDirectoryFilter <string>] [-DomainController <Fqdn>] [-Force] [-LegacyFormat] [-RoutingGroupFilter <string>] [-UserFilter <string>] [<CommonParameters>]

-FileName
-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity pipeline
-ConfDirectoryFilter
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-LegacyFormat
-RoutingGroupFilter
-UserFilter

cmdlet Sync-CsUserData
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Sync-CsUserData -PoolFqdn <Fqdn> [-LocalStore] [-RoutingGroup <string>] [-Target] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-LocalStore
-RoutingGroup
-Target

cmdlet Update-CsUserData
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Update-CsUserData [-FileName] <string> [-DomainController <Fqdn>] [-Force] [-RoutingGroupFilter <string>] [-UserFilter <string>] [-TargetPoolFqdn <Fqdn>] [-TestMode] [-ThreadCount <int>] [-UserFileFilter <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-FileName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-RoutingGroupFilter
-UserFilter
-TargetPoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-TestMode
-ThreadCount
-UserFileFilter
