cmdlet Set-CsCceApplianceStatus
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsCceApplianceStatus [-Identity] <XdsGlobalRelativeIdentity> [-Status <HybridPstnApplianceRunningStatus>] [-Version <string>] [-Error <string>] [-ConfigurationSnapshot <string>] [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCceApplianceStatus [-Identity] <XdsGlobalRelativeIdentity> [-Status <HybridPstnApplianceRunningStatus>] [-Version <string>] [-Error <string>] [-ConfigurationSnapshot <string>] [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Status
-Version
-Error
-ConfigurationSnapshot
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Instance pipeline
-Force
