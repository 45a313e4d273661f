cmdlet Get-CsTeamsUpgradeConfiguration
module SkypeForBusiness
default Identity
products SfB2015 SfB2019

syntax Identity
    Get-CsTeamsUpgradeConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsTeamsUpgradeConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Set-CsTeamsUpgradeConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsTeamsUpgradeConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-DownloadTeams <bool>] [-SfBMeetingJoinUx <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTeamsUpgradeConfiguration [-Tenant <guid>] [-DownloadTeams <bool>] [-SfBMeetingJoinUx <string>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-DownloadTeams
-SfBMeetingJoinUx
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
