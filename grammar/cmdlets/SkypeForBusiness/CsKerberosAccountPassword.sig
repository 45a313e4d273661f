cmdlet Set-CsKerberosAccountPassword
module SkypeForBusiness
default ByFqdn
confirm Medium

syntax ByFqdn
    Set-CsKerberosAccountPassword [-FromComputer] <Fqdn> [-ToComputer] <Fqdn> [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByUser
    Set-CsKerberosAccountPassword [-UserAccount] <string> [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-UserAccount
-FromComputer <Microsoft.Rtc.Management.Deploy.Fqdn>
-ToComputer <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-Report
