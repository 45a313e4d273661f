cmdlet Get-CsLisWirelessAccessPoint
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisWirelessAccessPoint [<CommonParameters>]

cmdlet Remove-CsLisWirelessAccessPoint
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLisWirelessAccessPoint -BSSID <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-BSSID byName

cmdlet Set-CsLisWirelessAccessPoint
module SkypeForBusiness
default LocationEnumeratedOptionalSet
confirm Medium

syntax LocationEnumeratedOptionalSet
    Set-CsLisWirelessAccessPoint -BSSID <string> [-City <string>] [-CompanyName <string>] [-Country <string>] [-Description <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax WAPSet
    Set-CsLisWirelessAccessPoint -BSSID <string> [-Description <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedMandatorySet
    Set-CsLisWirelessAccessPoint -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-BSSID byName
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
