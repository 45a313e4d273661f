cmdlet Test-CsPhoneBootstrap
module SkypeForBusiness

syntax
    Test-CsPhoneBootstrap [[-TargetFqdn] <string>] -PhoneOrExt <string> -PIN <string> -PhoneOrExtension <string> [-RegistrarPort <int>] [-TargetUri <string>] [-UserSipAddress <string>] [-Force] [-OutVerboseVariable <string>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-PhoneOrExt alias(ph)
-PIN
-RegistrarPort alias(rp)
-TargetUri alias(twsu)
-UserSipAddress alias(ua)
-Force
-OutVerboseVariable alias(ovv)
-OutLoggerVariable alias(olv)
-PhoneOrExtension alias(ph)
