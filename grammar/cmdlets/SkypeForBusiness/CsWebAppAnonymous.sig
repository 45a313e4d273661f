cmdlet Test-CsWebAppAnonymous
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsWebAppAnonymous [-TargetFqdn] <string> [-External] [-Force] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-UserSipAddress <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsWebAppAnonymous [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-External] [-Force] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax TargetUri
    Test-CsWebAppAnonymous -TargetUri <string> -UserSipAddress <string> [-Force] [-OutVerboseVariable <string>] [-WebCredential <pscredential>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-External
-Force
-OutVerboseVariable alias(ovv)
-TargetUri alias(twsu)
-RegistrarPort alias(rp)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-WebCredential credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
