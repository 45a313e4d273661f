cmdlet Set-CsVideoInteropServer
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsVideoInteropServer [[-Identity] <XdsGlobalRelativeIdentity>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-Force] [-Registrar <string>] [-RegistrationTcpPort <ushort>] [-RegistrationTlsPort <ushort>] [-SipTrunkTcpPort <ushort>] [-SipTrunkTlsPort <ushort>] [-VideoPortCount <ushort>] [-VideoPortStart <ushort>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AudioPortCount
-AudioPortStart
-Force
-Registrar
-RegistrationTcpPort
-RegistrationTlsPort
-SipTrunkTcpPort
-SipTrunkTlsPort
-VideoPortCount
-VideoPortStart
