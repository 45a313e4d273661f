cmdlet Test-CsWebScheduler
module SkypeForBusiness
default ServerPlatform
products Lync2013 SfB2015 SfB2019

syntax ServerPlatform
    Test-CsWebScheduler [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-External] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-UserSipAddress <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsWebScheduler [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-External] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [<CommonParameters>]
syntax TargetUri
    Test-CsWebScheduler -TargetUri <string> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-WebCredential <pscredential>] [<CommonParameters>]

-TargetUri alias(twsu)
-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-External
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-UserSipAddress alias(ua)
-WebCredential credential
