cmdlet Test-CsGroupIM
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsGroupIM [-TargetFqdn] <string> [-ReceiverSipAddress <string>] [-RegistrarPort <int>] [-SenderSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TestJoinLauncher] [<CommonParameters>]
syntax ClientPlatform
    Test-CsGroupIM [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -ReceiverSipAddress <string> -SenderCredential <pscredential> -SenderSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TestJoinLauncher] [<CommonParameters>]

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
-TestJoinLauncher
