cmdlet Test-CsAddressBookWebQuery
module SkypeForBusiness
default ServerPlatform

syntax ServerPlatform
    Test-CsAddressBookWebQuery [-TargetFqdn] <string> [-TargetSipAddress <string>] [-UserSipAddress <string>] [-External] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-SkypeSearchQuery <string>] [<CommonParameters>]
syntax ClientPlatform
    Test-CsAddressBookWebQuery [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-TargetSipAddress <string>] [-External] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-SkypeSearchQuery <string>] [<CommonParameters>]
syntax TargetUri
    Test-CsAddressBookWebQuery -TargetUri <string> -UserSipAddress <string> [-TargetSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-WebCredential <pscredential>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [-SkypeSearchQuery <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-TargetSipAddress alias(sip)
-TargetUri alias(twsu)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-External
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-WebCredential credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
-SkypeSearchQuery alias(skype)
