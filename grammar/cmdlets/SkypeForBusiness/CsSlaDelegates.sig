cmdlet Add-CsSlaDelegates
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.102

syntax
    Add-CsSlaDelegates [-Identity] <UserIdParameter> -Delegate <uri> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Delegate pipeline byName
-PassThru

cmdlet Remove-CsSlaDelegates
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.102

syntax
    Remove-CsSlaDelegates [-Identity] <UserIdParameter> -Delegate <uri> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Delegate pipeline byName
-PassThru
