cmdlet Get-CsHybridPSTNAppliance
module SkypeForBusiness
products Online

syntax
    Get-CsHybridPSTNAppliance [[-Identity] <XdsGlobalRelativeIdentity>] [-Name <string>] [-LocalStore] [-Tenant <guid>] [-Filter <string>] [-SiteName <string>] [<CommonParameters>]

-Name
-LocalStore
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Filter
-SiteName

cmdlet Register-CsHybridPSTNAppliance
module SkypeForBusiness
confirm Medium
products Online

syntax
    Register-CsHybridPSTNAppliance -Name <string> -SiteName <string> -MediationServerIPAddress <string> -MediationServerFqdn <string> [-Tenant <guid>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Name
-SiteName
-MediationServerIPAddress
-MediationServerFqdn
-InMemory
-Force

cmdlet Set-CsHybridPSTNAppliance
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsHybridPSTNAppliance [-Identity] <XdsGlobalRelativeIdentity> [-MaintenanceMode <bool>] [-MediationServerGruu <string>] [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsHybridPSTNAppliance [-Identity] <XdsGlobalRelativeIdentity> [-MaintenanceMode <bool>] [-MediationServerGruu <string>] [-Tenant <guid>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-MaintenanceMode
-MediationServerGruu
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-Instance pipeline
-Force

cmdlet Unregister-CsHybridPSTNAppliance
module SkypeForBusiness
confirm Medium
products Online

syntax
    Unregister-CsHybridPSTNAppliance [[-Identity] <Object>] [-BypassDualWrite <Object>] [-Force] [-Instance <Object>] [-Tenant <Object>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <System.Object>
-BypassDualWrite <System.Object>
-Force
-Instance <System.Object> pipeline
-Tenant <System.Object>
