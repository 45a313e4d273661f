cmdlet Approve-CsDeviceUpdateRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Approve-CsDeviceUpdateRule [[-Identity] <XdsIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Approve-CsDeviceUpdateRule [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force

cmdlet Get-CsDeviceUpdateRule
module SkypeForBusiness
default Identity

syntax Identity
    Get-CsDeviceUpdateRule [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDeviceUpdateRule [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Remove-CsDeviceUpdateRule
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDeviceUpdateRule [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Reset-CsDeviceUpdateRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Reset-CsDeviceUpdateRule [[-Identity] <XdsIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Reset-CsDeviceUpdateRule [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force

cmdlet Restore-CsDeviceUpdateRule
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Restore-CsDeviceUpdateRule [[-Identity] <XdsIdentity>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Restore-CsDeviceUpdateRule [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
