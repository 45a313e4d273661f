cmdlet New-CsSipProxyUseDefaultCert
module SkypeForBusiness

syntax
    New-CsSipProxyUseDefaultCert [<CommonParameters>]
