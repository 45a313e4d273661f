cmdlet Get-CsAdPrincipal
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsAdPrincipal [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LDAPFilter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LDAPFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize
