cmdlet Get-CsTeamsUpgradePolicy
module SkypeForBusiness
default Identity
products Online SfB2019 SfB2015
since 6.0.9319.537

syntax Identity
    Get-CsTeamsUpgradePolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsTeamsUpgradePolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsTeamsUpgradePolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2019 SfB2015
since 6.0.9319.537

syntax Identity
    Grant-CsTeamsUpgradePolicy [[-Identity] <string>] [[-PolicyName] <string>] [-MigrateMeetingsToTeams <bool>] [-PassThru] [-MsftInternalProcessingMode <string>] [-Tenant <Object>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsTeamsUpgradePolicy [[-PolicyName] <string>] [-MigrateMeetingsToTeams <bool>] [-PassThru] [-MsftInternalProcessingMode <string>] [-Force] [-Global] [-Tenant <Object>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToGroup
    Grant-CsTeamsUpgradePolicy [[-PolicyName] <string>] -Group <string> [-MigrateMeetingsToTeams <bool>] [-PassThru] [-MsftInternalProcessingMode <string>] [-Rank <int>] [-Tenant <Object>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity pipeline
-MigrateMeetingsToTeams
-PassThru
-PolicyName allowNull allowEmptyString
-MsftInternalProcessingMode
-Group
-Rank
-Force
-Global
-Tenant <System.Object> undocumentedSyntax

cmdlet New-CsTeamsUpgradePolicy
module SkypeForBusiness
products SfB2015 SfB2019
since 6.0.9319.537

syntax
    New-CsTeamsUpgradePolicy [-Identity] <XdsIdentity> [-NotifySfbUsers <bool>] [-Description <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-NotifySfbUsers
-Description

cmdlet Remove-CsTeamsUpgradePolicy
module SkypeForBusiness
products SfB2015 SfB2019
since 6.0.9319.537

syntax
    Remove-CsTeamsUpgradePolicy [-Identity] <XdsIdentity> [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName

cmdlet Set-CsTeamsUpgradePolicy
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.537

syntax Identity
    Set-CsTeamsUpgradePolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Description <string>] [-NotifySfbUsers <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTeamsUpgradePolicy [-Tenant <guid>] [-Description <string>] [-NotifySfbUsers <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-NotifySfbUsers
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
