cmdlet Test-CsDialInConferencing
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsDialInConferencing [-TargetFqdn] <string> [-UserSipAddress <string>] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TargetPstnPhoneNumber <string>] [-VerifyConferenceJoin <bool>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsDialInConferencing [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-TargetPstnPhoneNumber <string>] [-VerifyConferenceJoin <bool>] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(cc) credential
-UserSipAddress alias(ca)
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
-TargetPstnPhoneNumber alias(rpn)
-VerifyConferenceJoin alias(vcj)
