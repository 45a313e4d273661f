cmdlet Test-CsGroupExpansion
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsGroupExpansion [-TargetFqdn] <string> -GroupEmailAddress <string> [-External] [-RegistrarPort <int>] [-UserSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-DomainController <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsGroupExpansion [[-TargetFqdn] <string>] -GroupEmailAddress <string> -UserCredential <pscredential> -UserSipAddress <string> [-External] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-DomainController <string>] [<CommonParameters>]
syntax TargetUri
    Test-CsGroupExpansion -GroupEmailAddress <string> -TargetUri <string> -UserSipAddress <string> [-Force] [-OutVerboseVariable <string>] [-WebCredential <pscredential>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-DomainController <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-GroupEmailAddress alias(g)
-TargetUri alias(twsu)
-External
-RegistrarPort alias(rp)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-Force
-OutVerboseVariable alias(ovv)
-WebCredential credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
-DomainController alias(DC)
