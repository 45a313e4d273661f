cmdlet Set-CsVideoGateway
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsVideoGateway [[-Identity] <XdsGlobalRelativeIdentity>] [-Force] [-VideoGatewaySipClientTcpPort <ushort>] [-VideoGatewaySipClientTlsPort <ushort>] [-VideoInteropServer <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Force
-VideoGatewaySipClientTcpPort
-VideoGatewaySipClientTlsPort
-VideoInteropServer
