cmdlet Debug-CsAddressBookReplication
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Debug-CsAddressBookReplication [-DomainController <string>] [-Force] [-OutLoggerVariable <string>] [-OutVerboseVariable <string>] [-PoolFqdn <Fqdn>] [-User <string>] [-VerifyNormalization] [-VerifyReplication] [-AnalyzeFailures] [-StartDate <datetime>] [-Tenant <guid>] [<CommonParameters>]

-DomainController alias(DC)
-Force
-OutLoggerVariable alias(olv)
-OutVerboseVariable alias(ovv)
-PoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-User
-VerifyNormalization
-VerifyReplication
-AnalyzeFailures
-StartDate
-Tenant
