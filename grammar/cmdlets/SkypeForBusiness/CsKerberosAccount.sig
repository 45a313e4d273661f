cmdlet New-CsKerberosAccount
module SkypeForBusiness
confirm Medium

syntax
    New-CsKerberosAccount -UserAccount <string> [-ContainerDN <string>] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ContainerDN
-UserAccount
-Force
-Report
