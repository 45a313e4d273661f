cmdlet Test-CsRegistration
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsRegistration [-TargetFqdn] <string> [-RegistrarPort <int>] [-UserSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsRegistration [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-RegistrarPort alias(rp)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
