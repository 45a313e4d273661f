cmdlet Get-CsEffectivePolicy
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsEffectivePolicy [-Identity] <UserIdParameter> [-Credential <pscredential>] [-DomainController <Fqdn>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-ResultSize
