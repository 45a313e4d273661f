cmdlet New-CsSipProxyTCP
module SkypeForBusiness

syntax
    New-CsSipProxyTCP -IPAddress <string> [<CommonParameters>]

-IPAddress
