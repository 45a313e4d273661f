cmdlet Set-CsCceApplianceConfigurationReplicationStatus
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsCceApplianceConfigurationReplicationStatus [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCceApplianceConfigurationReplicationStatus [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Instance pipeline
-Force
