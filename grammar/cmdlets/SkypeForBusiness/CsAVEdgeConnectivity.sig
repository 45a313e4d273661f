cmdlet Test-CsAVEdgeConnectivity
module SkypeForBusiness
default ServerPlatform
products Lync2013 SfB2015 SfB2019

syntax ServerPlatform
    Test-CsAVEdgeConnectivity [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-UserSipAddress <string>] [-AVEdgeAddress <string>] [-AVEdgeTCPPort <ushort>] [-AVEdgeUDPPort <ushort>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsAVEdgeConnectivity [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-AVEdgeAddress <string>] [-AVEdgeTCPPort <ushort>] [-AVEdgeUDPPort <ushort>] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-UserSipAddress alias(ua)
-AVEdgeAddress
-AVEdgeTCPPort
-AVEdgeUDPPort
