cmdlet New-CsSipProxyTransport
module SkypeForBusiness

syntax
    New-CsSipProxyTransport -Port <ushort> -TransportChoice <ITransportChoice> [<CommonParameters>]

-Port
-TransportChoice
