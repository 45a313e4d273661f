cmdlet Test-CsMcxPushNotification
module SkypeForBusiness
products Lync2010 Lync2013 SfB2015

syntax
    Test-CsMcxPushNotification [-AccessEdgeFqdn] <string> [-Certificate <X509Certificate2>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [<CommonParameters>]

-AccessEdgeFqdn alias(fqdn)
-Certificate <System.Security.Cryptography.X509Certificates.X509Certificate2> alias(cert)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
