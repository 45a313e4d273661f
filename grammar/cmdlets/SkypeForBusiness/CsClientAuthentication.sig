cmdlet Test-CsClientAuthentication
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Test-CsClientAuthentication [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-Force] [-LiveIdAuthentication] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-TargetUri <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-Force
-LiveIdAuthentication
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-TargetUri alias(tu)
