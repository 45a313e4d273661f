cmdlet Set-CsApplicationServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsApplicationServer [[-Identity] <XdsGlobalRelativeIdentity>] [-ApplicationDatabase <string>] [-AppSharingPortCount <ushort>] [-AppSharingPortStart <ushort>] [-AtsSipPort <ushort>] [-AudioPortCount <ushort>] [-AudioPortStart <ushort>] [-CaaSipPort <ushort>] [-CasSipPort <ushort>] [-CpsSipPort <ushort>] [-PdpSipPort <ushort>] [-PdpTurnPort <ushort>] [-RgsSipPort <ushort>] [-RgsWcfMtlsPort <ushort>] [-VideoPortCount <ushort>] [-VideoPortStart <ushort>] [-Force] [-Registrar <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-ApplicationDatabase
-AppSharingPortCount
-AppSharingPortStart
-AtsSipPort
-AudioPortCount
-AudioPortStart
-CaaSipPort
-CasSipPort
-CpsSipPort
-PdpSipPort
-PdpTurnPort
-RgsSipPort
-RgsWcfMtlsPort
-VideoPortCount
-VideoPortStart
-Force
-Registrar
