cmdlet Get-CsBusyOptions
module SkypeForBusiness
output Microsoft.Rtc.Management.WritableConfig.Settings.BusyOptions.BusyOptions
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    Get-CsBusyOptions [-Identity] <UserIdParameter> [-PassThru] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet Remove-CsBusyOptions
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    Remove-CsBusyOptions [-Identity] <UserIdParameter> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet Set-CsBusyOptions
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.259

syntax
    Set-CsBusyOptions [-Identity] <UserIdParameter> -ActionType <ActionType> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ActionType pipeline byName set(BusyOnBusy, VoicemailOnBusy)
-PassThru
