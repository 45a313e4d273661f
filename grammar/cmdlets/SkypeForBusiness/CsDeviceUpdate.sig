cmdlet Import-CsDeviceUpdate
module SkypeForBusiness
confirm Medium

syntax
    Import-CsDeviceUpdate [-Identity] <XdsIdentity> -FileName <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-FileName
-Force
