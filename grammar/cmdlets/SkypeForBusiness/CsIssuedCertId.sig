cmdlet New-CsIssuedCertId
module SkypeForBusiness

syntax
    New-CsIssuedCertId -Issuer <string> -SerialNumber <byte[]> [<CommonParameters>]

-Issuer
-SerialNumber
