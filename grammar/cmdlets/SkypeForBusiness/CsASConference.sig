cmdlet Test-CsASConference
module SkypeForBusiness
default ClientPlatform
products Lync2013 SfB2015 SfB2019

syntax ClientPlatform
    Test-CsASConference [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -SenderCredential <pscredential> -ReceiverSipAddress <string> -SenderSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-TestJoinLauncher] [<CommonParameters>]
syntax ServerPlatform
    Test-CsASConference [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-TestJoinLauncher] [<CommonParameters>]

-TargetFqdn alias(t)
-ReceiverCredential alias(rc) credential
-SenderCredential alias(sc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-ReceiverSipAddress alias(ra)
-RegistrarPort alias(rp)
-SenderSipAddress alias(sa)
-TestJoinLauncher
