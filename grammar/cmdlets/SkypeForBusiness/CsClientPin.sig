cmdlet Lock-CsClientPin
module SkypeForBusiness
confirm Medium

syntax
    Lock-CsClientPin [-Identity] <UserIdParameter> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Force

cmdlet Set-CsClientPin
module SkypeForBusiness
confirm Medium

syntax
    Set-CsClientPin [-Identity] <UserIdParameter> [[-Pin] <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Pin
-Force

cmdlet Unlock-CsClientPin
module SkypeForBusiness
confirm Medium

syntax
    Unlock-CsClientPin [-Identity] <UserIdParameter> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Force
