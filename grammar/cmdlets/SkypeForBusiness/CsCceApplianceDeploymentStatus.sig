cmdlet Set-CsCceApplianceDeploymentStatus
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsCceApplianceDeploymentStatus [-Identity] <XdsGlobalRelativeIdentity> -Action <HybridPstnApplianceAction> -Status <HybridPstnApplianceActionStatus> [-Version <string>] [-Error <string>] [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCceApplianceDeploymentStatus [-Identity] <XdsGlobalRelativeIdentity> -Action <HybridPstnApplianceAction> -Status <HybridPstnApplianceActionStatus> [-Version <string>] [-Error <string>] [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Action
-Status
-Version
-Error
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Instance pipeline
-Force
