cmdlet Get-CsHealthMonitoringConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.HealthMonitoring.HealthMonitoringSettings

syntax Identity
    Get-CsHealthMonitoringConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsHealthMonitoringConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsHealthMonitoringConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsHealthMonitoringConfiguration [-Identity] <XdsGlobalRelativeIdentity> -FirstTestUserSipUri <string> -SecondTestUserSipUri <string> [-FirstTestSamAccountName <string>] [-SecondTestSamAccountName <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsHealthMonitoringConfiguration -TargetFqdn <string> -FirstTestUserSipUri <string> -SecondTestUserSipUri <string> [-FirstTestSamAccountName <string>] [-SecondTestSamAccountName <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-TargetFqdn
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-FirstTestSamAccountName
-FirstTestUserSipUri
-SecondTestSamAccountName
-SecondTestUserSipUri
-Force
-InMemory

cmdlet Remove-CsHealthMonitoringConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsHealthMonitoringConfiguration [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsHealthMonitoringConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsHealthMonitoringConfiguration [[-Identity] <XdsGlobalRelativeIdentity>] [-FirstTestSamAccountName <string>] [-FirstTestUserSipUri <string>] [-SecondTestSamAccountName <string>] [-SecondTestUserSipUri <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsHealthMonitoringConfiguration [-Instance <psobject>] [-FirstTestSamAccountName <string>] [-FirstTestUserSipUri <string>] [-SecondTestSamAccountName <string>] [-SecondTestUserSipUri <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-FirstTestSamAccountName
-FirstTestUserSipUri
-SecondTestSamAccountName
-SecondTestUserSipUri
-Force
