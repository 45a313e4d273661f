cmdlet New-CsWebTrustedCACertificate
module SkypeForBusiness

syntax
    New-CsWebTrustedCACertificate -Thumbprint <string> -CAStore <CAStore> [<CommonParameters>]

-Thumbprint
-CAStore
