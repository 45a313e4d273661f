cmdlet Test-CsAddressBookService
module SkypeForBusiness
default ClientPlatform

syntax ClientPlatform
    Test-CsAddressBookService [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-External] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax ServerPlatform
    Test-CsAddressBookService [-TargetFqdn] <string> [-UserSipAddress <string>] [-External] [-RegistrarPort <int>] [-Force] [-OutVerboseVariable <string>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]
syntax TargetUri
    Test-CsAddressBookService -UserSipAddress <string> -TargetUri <string> [-Force] [-OutVerboseVariable <string>] [-WebCredential <pscredential>] [-Authentication <AuthenticationMechanism>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-TargetUri alias(twsu)
-External
-RegistrarPort alias(rp)
-Force
-OutVerboseVariable alias(ovv)
-WebCredential credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-OutLoggerVariable alias(olv)
