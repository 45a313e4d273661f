cmdlet Clear-CsDeviceUpdateFile
module SkypeForBusiness
confirm Medium

syntax
    Clear-CsDeviceUpdateFile [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
