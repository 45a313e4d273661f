cmdlet Debug-CsUnifiedContactStore
module SkypeForBusiness
default Identity
products Lync2013 SfB2015 SfB2019

syntax Identity
    Debug-CsUnifiedContactStore -Identity <UserIdParameter> [-ContactDataExportFileName <string>] [-Force] [<CommonParameters>]
syntax PoolFqdn
    Debug-CsUnifiedContactStore -PoolFqdn <Fqdn> [-Force] [<CommonParameters>]

-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn> pipeline byName
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ContactDataExportFileName
-Force

cmdlet Test-CsUnifiedContactStore
module SkypeForBusiness
default ServerPlatform
products Lync2013 SfB2015 SfB2019

syntax ServerPlatform
    Test-CsUnifiedContactStore [-TargetFqdn] <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-UserSipAddress <string>] [-Setup] [-SetupAndRun] [<CommonParameters>]
syntax ClientPlatform
    Test-CsUnifiedContactStore [[-TargetFqdn] <string>] -UserCredential <pscredential> -UserSipAddress <string> [-Authentication <AuthenticationMechanism>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-RegistrarPort <int>] [-Setup] [-SetupAndRun] [<CommonParameters>]

-TargetFqdn alias(t)
-UserCredential alias(uc) credential
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism> alias(Ath)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-RegistrarPort alias(rp)
-UserSipAddress alias(ua)
-Setup
-SetupAndRun
