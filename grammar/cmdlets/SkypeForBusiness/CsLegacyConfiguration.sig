cmdlet Import-CsLegacyConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Import-CsLegacyConfiguration [-ReplaceExisting] [-Force] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-ReplaceExisting
-Force
-Report
