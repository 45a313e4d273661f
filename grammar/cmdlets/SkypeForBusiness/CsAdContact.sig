cmdlet Get-CsAdContact
module SkypeForBusiness

syntax
    Get-CsAdContact [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [-LDAPFilter <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize
-LDAPFilter
