cmdlet Set-CsMediationServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsMediationServer [[-Identity] <XdsGlobalRelativeIdentity>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-EdgeServer <string>] [-Registrar <string>] [-SipClientTcpPort <ushort>] [-SipClientTlsPort <ushort>] [-SipServerPort <ushort>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AudioPortCount
-AudioPortStart
-EdgeServer
-Registrar
-SipClientTcpPort
-SipClientTlsPort
-SipServerPort
-Force
