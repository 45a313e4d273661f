cmdlet Get-CsClientCertificate
module SkypeForBusiness
confirm Medium

syntax
    Get-CsClientCertificate [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Revoke-CsClientCertificate
module SkypeForBusiness
confirm Medium

syntax
    Revoke-CsClientCertificate [-Identity] <UserIdParameter> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Force
