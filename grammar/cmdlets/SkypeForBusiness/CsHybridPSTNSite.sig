cmdlet Get-CsHybridPSTNSite
module SkypeForBusiness
default Identity
output HybridPstnSite
products Online

syntax Identity
    Get-CsHybridPSTNSite [[-Identity] <XdsGlobalRelativeIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsHybridPSTNSite [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsHybridPSTNSite
module SkypeForBusiness
confirm Medium
products Online

syntax
    New-CsHybridPSTNSite [-Identity] <XdsGlobalRelativeIdentity> -EdgeFQDN <string> [-Tenant <guid>] [-EnableAutoUpdate <bool>] [-BitsUpdateTimeWindow <int>] [-OsUpdateTimeWindow <int>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-EdgeFQDN
-EnableAutoUpdate
-BitsUpdateTimeWindow
-OsUpdateTimeWindow
-InMemory
-Force

cmdlet Remove-CsHybridPSTNSite
module SkypeForBusiness
confirm Medium
products Online

syntax
    Remove-CsHybridPSTNSite [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsHybridPSTNSite
module SkypeForBusiness
default Identity
confirm Medium
products Online

syntax Identity
    Set-CsHybridPSTNSite [-Identity] <XdsGlobalRelativeIdentity> [-Tenant <guid>] [-EdgeFQDN <string>] [-EnableAutoUpdate <bool>] [-BitsUpdateTimeWindow <int>] [-OsUpdateTimeWindow <int>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsHybridPSTNSite [-Tenant <guid>] [-EdgeFQDN <string>] [-EnableAutoUpdate <bool>] [-BitsUpdateTimeWindow <int>] [-OsUpdateTimeWindow <int>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Tenant
-EdgeFQDN
-EnableAutoUpdate
-BitsUpdateTimeWindow
-OsUpdateTimeWindow
-Instance pipeline
-Force
