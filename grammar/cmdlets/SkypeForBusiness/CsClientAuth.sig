cmdlet Test-CsClientAuth
module SkypeForBusiness
products Lync2010

syntax
    Test-CsClientAuth [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-RegistrarPort <int>] [-TargetUri <string>] [-Force] [-OutVerboseVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-UserSipAddress alias(ua)
-RegistrarPort alias(rp)
-TargetUri alias(tu)
-Force
-OutVerboseVariable alias(ovv)
