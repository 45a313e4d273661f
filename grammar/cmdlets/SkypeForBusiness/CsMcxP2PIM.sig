cmdlet Test-CsMcxP2PIM
module SkypeForBusiness
products Lync2010 Lync2013 SfB2015

syntax
    Test-CsMcxP2PIM [-TargetFqdn] <string> -Authentication <AuthenticationMechanism> -ReceiverCredential <pscredential> -ReceiverSipAddress <string> -SenderCredential <pscredential> -SenderSipAddress <string> [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [<CommonParameters>]

-TargetFqdn alias(t)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-ReceiverCredential alias(rc) credential
-ReceiverSipAddress alias(ra)
-SenderCredential alias(sc) credential
-SenderSipAddress alias(sa)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
