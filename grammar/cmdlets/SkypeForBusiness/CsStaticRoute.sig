cmdlet New-CsStaticRoute
module SkypeForBusiness
default TCP

syntax TCP
    New-CsStaticRoute -Destination <string> -MatchUri <string> -Port <ushort> [-Enabled <bool>] [-MatchOnlyPhoneUri <bool>] [-ReplaceHostInRequestUri <bool>] [-TCPRoute] [<CommonParameters>]
syntax TLS
    New-CsStaticRoute -Destination <string> -MatchUri <string> -Port <ushort> [-Enabled <bool>] [-MatchOnlyPhoneUri <bool>] [-ReplaceHostInRequestUri <bool>] [-TLSCertIssuer <string>] [-TLSCertSerialNumber <byte[]>] [-TLSRoute] [-UseDefaultCertificate <bool>] [<CommonParameters>]

-Destination
-MatchUri
-Enabled
-MatchOnlyPhoneUri
-Port
-ReplaceHostInRequestUri
-TLSCertIssuer
-TLSCertSerialNumber
-TLSRoute
-UseDefaultCertificate
-TCPRoute
