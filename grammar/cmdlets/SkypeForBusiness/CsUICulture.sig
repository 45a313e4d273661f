cmdlet Get-CsUICulture
module SkypeForBusiness
output System.Globalization.CultureInfo

syntax
    Get-CsUICulture [<CommonParameters>]

cmdlet Set-CsUICulture
module SkypeForBusiness
confirm Medium

syntax
    Set-CsUICulture [-Culture] <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-Culture
