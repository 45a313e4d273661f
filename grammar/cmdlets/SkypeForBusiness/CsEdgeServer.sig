cmdlet Set-CsEdgeServer
module SkypeForBusiness
confirm Medium

syntax
    Set-CsEdgeServer [[-Identity] <XdsGlobalRelativeIdentity>] [-AccessEdgeClientSipPort <ushort>] [-AccessEdgeExternalSipPort <ushort>] [-AccessEdgeInternalSipPort <ushort>] [-DataPsomClientPort <ushort>] [-DataPsomServerPort <ushort>] [-MediaCommunicationPortCount <ushort>] [-MediaCommunicationPortStart <ushort>] [-MediaRelayAuthEdgePort <ushort>] [-MediaRelayExternalTurnTcpPort <ushort>] [-MediaRelayExternalTurnUdpPort <ushort>] [-MediaRelayInternalTurnTcpPort <ushort>] [-MediaRelayInternalTurnUdpPort <ushort>] [-Registrar <string>] [-Force] [-XmppInternalPort <ushort>] [-XmppListeningPort <ushort>] [-SkypeSearchProxyPort <ushort>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AccessEdgeClientSipPort
-AccessEdgeExternalSipPort
-AccessEdgeInternalSipPort
-DataPsomClientPort
-DataPsomServerPort
-MediaCommunicationPortCount
-MediaCommunicationPortStart
-MediaRelayAuthEdgePort
-MediaRelayExternalTurnTcpPort
-MediaRelayExternalTurnUdpPort
-MediaRelayInternalTurnTcpPort
-MediaRelayInternalTurnUdpPort
-Registrar
-Force
-XmppInternalPort
-XmppListeningPort
-SkypeSearchProxyPort
