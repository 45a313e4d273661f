cmdlet Get-CsLisCivicAddress
module SkypeForBusiness

syntax
    Get-CsLisCivicAddress [<CommonParameters>]

cmdlet Test-CsLisCivicAddress
module SkypeForBusiness
confirm Medium

syntax
    Test-CsLisCivicAddress [-City <string>] [-Country <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-UpdateValidationStatus] [-WhatIf] [-Confirm] [<CommonParameters>]

-City byName
-Country byName
-HouseNumber byName
-HouseNumberSuffix byName
-PostalCode byName
-PostDirectional byName
-PreDirectional byName
-State byName
-StreetName byName
-StreetSuffix byName
-UpdateValidationStatus
