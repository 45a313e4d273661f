cmdlet Get-CsLisSwitch
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisSwitch [<CommonParameters>]

cmdlet Remove-CsLisSwitch
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLisSwitch -ChassisID <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-ChassisID byName

cmdlet Set-CsLisSwitch
module SkypeForBusiness
default LocationEnumeratedOptionalSet
confirm Medium

syntax LocationEnumeratedOptionalSet
    Set-CsLisSwitch -ChassisID <string> [-City <string>] [-CompanyName <string>] [-Country <string>] [-Description <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SwitchSet
    Set-CsLisSwitch -ChassisID <string> [-Description <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedMandatorySet
    Set-CsLisSwitch -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-ChassisID byName
-City byName
-CompanyName byName
-Country byName
-Description byName
-HouseNumber byName
-HouseNumberSuffix byName
-Location byName
-PostalCode byName
-PostDirectional byName
-PreDirectional byName
-State byName
-StreetName byName
-StreetSuffix byName
