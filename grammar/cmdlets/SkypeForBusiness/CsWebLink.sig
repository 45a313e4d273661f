cmdlet New-CsWebLink
module SkypeForBusiness

syntax
    New-CsWebLink -Href <string> -Token <string> [<CommonParameters>]

-Href
-Token
