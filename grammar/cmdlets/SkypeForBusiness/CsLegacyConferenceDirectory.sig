cmdlet Import-CsLegacyConferenceDirectory
module SkypeForBusiness
confirm Medium

syntax
    Import-CsLegacyConferenceDirectory [-Report <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Report
-Force
