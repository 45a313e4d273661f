cmdlet Get-CsLisPort
module SkypeForBusiness
output System.Management.Automation.PSCustomObject

syntax
    Get-CsLisPort [<CommonParameters>]

cmdlet Remove-CsLisPort
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsLisPort -ChassisID <string> -PortID <string> -PortIDSubType <PortIDSubType> [-WhatIf] [-Confirm] [<CommonParameters>]

-ChassisID byName
-PortID byName
-PortIDSubType byName values(InterfaceAlias, InterfaceName, LocallyAssigned)

cmdlet Set-CsLisPort
module SkypeForBusiness
default LocationEnumeratedOptionalSet
confirm Medium

syntax LocationEnumeratedOptionalSet
    Set-CsLisPort -ChassisID <string> -PortID <string> [-City <string>] [-CompanyName <string>] [-Country <string>] [-Description <string>] [-HouseNumber <string>] [-HouseNumberSuffix <string>] [-Location <string>] [-PortIDSubType <PortIDSubType>] [-PostalCode <string>] [-PostDirectional <string>] [-PreDirectional <string>] [-State <string>] [-StreetName <string>] [-StreetSuffix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax PortSet
    Set-CsLisPort -ChassisID <string> -PortID <string> [-Description <string>] [-PortIDSubType <PortIDSubType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LocationEnumeratedMandatorySet
    Set-CsLisPort -City <string> -CompanyName <string> -Country <string> -HouseNumber <string> -HouseNumberSuffix <string> -Location <string> -PostalCode <string> -PostDirectional <string> -PreDirectional <string> -State <string> -StreetName <string> -StreetSuffix <string> [-WhatIf] [-Confirm] [<CommonParameters>]

-ChassisID byName
-City byName
-CompanyName byName
-Country byName
-Description byName
-HouseNumber byName
-HouseNumberSuffix byName
-Location byName
-PortID byName
-PortIDSubType byName values(InterfaceAlias, InterfaceName, LocallyAssigned)
-PostalCode byName
-PostDirectional byName
-PreDirectional byName
-State byName
-StreetName byName
-StreetSuffix byName
