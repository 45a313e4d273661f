cmdlet Get-CsUserReplicatorConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.UserReplicator.UserReplicatorConfiguration

syntax Identity
    Get-CsUserReplicatorConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsUserReplicatorConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsUserReplicatorConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsUserReplicatorConfiguration [-Identity] <XdsIdentity> [-ADDomainNamingContextList <PSListModifier>] [-ReplicationCycleInterval <timespan>] [-Force] [-InMemory] [-SkipFirstSyncAllowedDowntime <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ADDomainNamingContextList <System.Management.Automation.PSListModifier>
-ReplicationCycleInterval
-Force
-InMemory
-SkipFirstSyncAllowedDowntime

cmdlet Remove-CsUserReplicatorConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsUserReplicatorConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsUserReplicatorConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsUserReplicatorConfiguration [[-Identity] <XdsIdentity>] [-ADDomainNamingContextList <PSListModifier>] [-ReplicationCycleInterval <timespan>] [-Force] [-DomainControllerList <PSListModifier>] [-SkipFirstSyncAllowedDowntime <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsUserReplicatorConfiguration [-Instance <psobject>] [-ADDomainNamingContextList <PSListModifier>] [-ReplicationCycleInterval <timespan>] [-Force] [-DomainControllerList <PSListModifier>] [-SkipFirstSyncAllowedDowntime <timespan>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ADDomainNamingContextList <System.Management.Automation.PSListModifier>
-ReplicationCycleInterval
-Force
-DomainControllerList <System.Management.Automation.PSListModifier>
-SkipFirstSyncAllowedDowntime
