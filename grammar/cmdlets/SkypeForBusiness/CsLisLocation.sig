cmdlet Get-CsLisLocation
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisLocation [-Unreferenced] [<CommonParameters>]

-Unreferenced

cmdlet Remove-CsLisLocation
module SkypeForBusiness
default LocationEnumeratedMandatorySet
confirm Medium

syntax LocationEnumeratedMandatorySet
    Remove-CsLisLocation -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedOptionalSet
    Remove-CsLisLocation [-City <string>] [-CompanyName <string>] [-Country <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-City byName
-CompanyName byName
-Country byName
-HouseNumber byName
-HouseNumberSuffix byName
-Location byName
-PostalCode byName
-PostDirectional byName
-PreDirectional byName
-State byName
-StreetName byName
-StreetSuffix byName

cmdlet Set-CsLisLocation
module SkypeForBusiness
default LocationEnumeratedOptionalSet
confirm Medium

syntax LocationEnumeratedOptionalSet
    Set-CsLisLocation [-Instance] <psobject> [-City <string>] [-CompanyName <string>] [-Country <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedMandatorySet
    Set-CsLisLocation -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-City
-CompanyName
-Country
-HouseNumber
-HouseNumberSuffix
-Location
-PostalCode
-PostDirectional
-PreDirectional
-State
-StreetName
-StreetSuffix
