cmdlet Get-CsServerPatchVersion
module SkypeForBusiness
products SfB2015 SfB2019

syntax
    Get-CsServerPatchVersion [-Report <string>] [<CommonParameters>]

-Report
