cmdlet Test-CsIM
module SkypeForBusiness
default ClientPlatform

syntax ClientPlatform
    Test-CsIM [[-TargetFqdn] <string>] -ReceiverCredential <pscredential> -ReceiverSipAddress <string> -SenderCredential <pscredential> -SenderSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-EmailHost <string>] [-IsSsl <bool>] [-OutLoggerVariable <string>] [-Password <string>] [-Port <ushort>] [-TestLegalIntercept] [-Username <string>] [-WaitSeconds <short>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsIM [-TargetFqdn] <string> [-ReceiverSipAddress <string>] [-SenderSipAddress <string>] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-EmailHost <string>] [-IsSsl <bool>] [-OutLoggerVariable <string>] [-Password <string>] [-Port <ushort>] [-TestLegalIntercept] [-Username <string>] [-WaitSeconds <short>] [<CommonParameters>]

-TargetFqdn alias(t)
-ReceiverCredential alias(rc) credential
-ReceiverSipAddress alias(ra)
-SenderCredential alias(sc) credential
-SenderSipAddress alias(sa)
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-EmailHost
-IsSsl
-OutLoggerVariable alias(olv)
-Password
-Port
-TestLegalIntercept
-Username
-WaitSeconds
