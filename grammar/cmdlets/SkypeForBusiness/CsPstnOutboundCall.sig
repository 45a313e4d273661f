cmdlet Test-CsPstnOutboundCall
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsPstnOutboundCall [-TargetFqdn] <string> -TargetPstnPhoneNumber <string> [-UserSipAddress <string>] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsPstnOutboundCall [[-TargetFqdn] <string>] -TargetPstnPhoneNumber <string> -UserCredential <pscredential> -UserSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-TargetPstnPhoneNumber alias(rpn)
-UserCredential alias(sc) credential
-UserSipAddress alias(sa)
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
