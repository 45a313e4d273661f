cmdlet Test-CsFederatedPartner
module SkypeForBusiness

syntax
    Test-CsFederatedPartner [-TargetFqdn] <string> [-Domain] <string> [-Certificate <X509Certificate2>] [-ProxyFqdn <string>] [-Force] [-OutVerboseVariable <string>] [-OutLoggerVariable <string>] [<CommonParameters>]

-TargetFqdn alias(t)
-Domain alias(d)
-Certificate <System.Security.Cryptography.X509Certificates.X509Certificate2> alias(ce)
-ProxyFqdn alias(pe)
-Force
-OutVerboseVariable alias(ovv)
-OutLoggerVariable alias(olv)
