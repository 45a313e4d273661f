cmdlet New-CsSipProxyUseDefault
module SkypeForBusiness

syntax
    New-CsSipProxyUseDefault [<CommonParameters>]
