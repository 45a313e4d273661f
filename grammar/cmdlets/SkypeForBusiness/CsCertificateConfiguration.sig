cmdlet Test-CsCertificateConfiguration
module SkypeForBusiness

syntax
    Test-CsCertificateConfiguration [-Report <string>] [<CommonParameters>]

-Report
