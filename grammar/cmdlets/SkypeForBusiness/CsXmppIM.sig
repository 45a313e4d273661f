cmdlet Test-CsXmppIM
module SkypeForBusiness
default ServerPlatform
products Lync2013 SfB2015 SfB2019

syntax ServerPlatform
    Test-CsXmppIM [-TargetFqdn] <string> -Receiver <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-UserSipAddress <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsXmppIM [[-TargetFqdn] <string>] -Receiver <string> -UserCredential <pscredential> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [<CommonParameters>]

-TargetFqdn alias(t)
-Receiver
-UserCredential alias(uc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-UserSipAddress alias(ua)
