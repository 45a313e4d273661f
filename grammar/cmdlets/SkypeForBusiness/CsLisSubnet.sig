cmdlet Get-CsLisSubnet
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisSubnet [<CommonParameters>]

cmdlet Remove-CsLisSubnet
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLisSubnet -Subnet <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-Subnet byName

cmdlet Set-CsLisSubnet
module SkypeForBusiness
default LocationEnumeratedOptionalSet
confirm Medium

syntax LocationEnumeratedOptionalSet
    Set-CsLisSubnet -Subnet <string> [-City <string>] [-CompanyName <string>] [-Country <string>] [-Description <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SubnetSet
    Set-CsLisSubnet -Subnet <string> [-Description <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedMandatorySet
    Set-CsLisSubnet -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-Subnet byName
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
