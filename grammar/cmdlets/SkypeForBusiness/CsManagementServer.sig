cmdlet Move-CsManagementServer
module SkypeForBusiness
default FromBackup
confirm Medium

syntax FromBackup
    Move-CsManagementServer [-ConfigurationFileName <string>] [-LisConfigurationFileName <string>] [-TargetFqdn <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax UseSqlBackup
    Move-CsManagementServer [-TargetFqdn <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax DisasterMode
    Move-CsManagementServer [-TargetFqdn <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax NonUserPool
    Move-CsManagementServer [-TargetFqdn <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax NonUserPoolDisasterMode
    Move-CsManagementServer [-TargetFqdn <Fqdn>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ConfigurationFileName alias(CsConfiguration)
-LisConfigurationFileName alias(CsLisConfiguration)
-TargetFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report

cmdlet Set-CsManagementServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsManagementServer [[-Identity] <XdsGlobalRelativeIdentity>] [-ReplicationServicePort <ushort>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ReplicationServicePort
-Force

cmdlet Test-CsManagementServer
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    Test-CsManagementServer [-Report <string>] [<CommonParameters>]

-Report
