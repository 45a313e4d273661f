cmdlet Get-CsApplicationEndpoint
module SkypeForBusiness

syntax
    Get-CsApplicationEndpoint [[-Identity] <UserIdParameter>] [-ApplicationId <string>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-OU <OUIdParameter>] [-PoolFqdn <string>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ApplicationId
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-PoolFqdn
-ResultSize

cmdlet Move-CsApplicationEndpoint
module SkypeForBusiness
confirm Medium

syntax
    Move-CsApplicationEndpoint [-Identity] <UserIdParameter> [-TargetApplicationPool] <Fqdn> [-DomainController <Fqdn>] [-Force] [-PassThru] [-IgnoreBackendStoreException] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-TargetApplicationPool <Microsoft.Rtc.Management.Deploy.Fqdn> alias(Target)
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-PassThru
-IgnoreBackendStoreException
