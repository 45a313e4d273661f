cmdlet New-CsSipProxyCustom
module SkypeForBusiness

syntax
    New-CsSipProxyCustom -CustomValue <string> [<CommonParameters>]

-CustomValue
