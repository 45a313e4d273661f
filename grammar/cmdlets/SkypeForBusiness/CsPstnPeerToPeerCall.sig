cmdlet Test-CsPstnPeerToPeerCall
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsPstnPeerToPeerCall [-TargetFqdn] <string> [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsPstnPeerToPeerCall [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -ReceiverSipAddress <string> -SenderCredential <pscredential> -SenderSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-ReceiverCredential alias(rc) credential
-ReceiverSipAddress alias(ra)
-RegistrarPort alias(rp)
-SenderCredential alias(sc) credential
-SenderSipAddress alias(sa)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
