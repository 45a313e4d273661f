cmdlet Set-CsPstnGateway
module SkypeForBusiness
confirm Medium

syntax
    Set-CsPstnGateway [[-Identity] <XdsGlobalRelativeIdentity>] [-Default <bool>] [-GatewaySipClientTcpPort <ushort>] [-GatewaySipClientTlsPort <ushort>] [-MediationServer <string>] [-RepresentativeMediaIP <string>] [-Routable <bool>] [-AlternateByPassId <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Default
-GatewaySipClientTcpPort
-GatewaySipClientTlsPort
-MediationServer
-RepresentativeMediaIP
-Routable
-AlternateByPassId
-Force
