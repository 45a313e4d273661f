cmdlet Get-CsImConfiguration
module SkypeForBusiness
default Identity
products SfB2015 SfB2019
since 6.0.9319.259

syntax Identity
    Get-CsImConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsImConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsImConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    New-CsImConfiguration [-Identity] <XdsIdentity> [-EnableOfflineIm <bool>] [-Force] [-InMemory] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableOfflineIm
-Force
-InMemory
-Tenant

cmdlet Remove-CsImConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    Remove-CsImConfiguration [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsImConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.259

syntax Identity
    Set-CsImConfiguration [[-Identity] <XdsIdentity>] [-EnableOfflineIm <bool>] [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsImConfiguration [-EnableOfflineIm <bool>] [-Force] [-Instance <psobject>] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableOfflineIm
-Force
-Instance pipeline
-Tenant
