cmdlet Get-CsClientPinInfo
module SkypeForBusiness
confirm Medium

syntax
    Get-CsClientPinInfo [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
