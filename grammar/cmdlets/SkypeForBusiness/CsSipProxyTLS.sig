cmdlet New-CsSipProxyTLS
module SkypeForBusiness

syntax
    New-CsSipProxyTLS -Certificate <ITLSTLSChoice> -Fqdn <string> [<CommonParameters>]

-Certificate
-Fqdn
