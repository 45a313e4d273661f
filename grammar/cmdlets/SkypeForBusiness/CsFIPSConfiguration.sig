cmdlet Get-CsFIPSConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.FIPSConfiguration.FIPSConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsFIPSConfiguration [-Filter <string>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]
syntax Identity
    Get-CsFIPSConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [-Tenant <guid>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore
-Tenant

cmdlet New-CsFIPSConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsFIPSConfiguration [-Identity] <XdsIdentity> [-Force] [-InMemory] [-RequireFIPSCompliantMedia <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-RequireFIPSCompliantMedia
-Tenant

cmdlet Remove-CsFIPSConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsFIPSConfiguration [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsFIPSConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsFIPSConfiguration [[-Identity] <XdsIdentity>] [-Force] [-RequireFIPSCompliantMedia <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsFIPSConfiguration [-Force] [-Instance <psobject>] [-RequireFIPSCompliantMedia <bool>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-RequireFIPSCompliantMedia
-Tenant
