cmdlet Clear-CsDeviceUpdateLog
module SkypeForBusiness
confirm Medium

syntax
    Clear-CsDeviceUpdateLog [-Identity] <XdsIdentity> [-DaysBack] <int> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-DaysBack
-Force
