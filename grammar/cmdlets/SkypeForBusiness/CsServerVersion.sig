cmdlet Get-CsServerVersion
module SkypeForBusiness

syntax
    Get-CsServerVersion [<CommonParameters>]
