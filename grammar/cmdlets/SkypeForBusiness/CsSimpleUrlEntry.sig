cmdlet New-CsSimpleUrlEntry
module SkypeForBusiness

syntax
    New-CsSimpleUrlEntry -Url <string> [<CommonParameters>]

-Url
