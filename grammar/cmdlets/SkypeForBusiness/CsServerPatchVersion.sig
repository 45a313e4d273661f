cmdlet Get-CsServerPatchVersion
module SkypeForBusiness
products SfB2015 SfB2019
since 6.0.9319.102

syntax
    Get-CsServerPatchVersion [-Report <string>] [<CommonParameters>]

-Report
