cmdlet Get-CsHybridApplicationEndpoint
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019
since 6.0.9319.281

syntax
    Get-CsHybridApplicationEndpoint [[-Identity] <UserIdParameter>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-DomainController <Fqdn>] [-Credential <pscredential>] [-ResultSize <uint>] [<CommonParameters>]

-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Credential credential
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-ResultSize

cmdlet New-CsHybridApplicationEndpoint
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.281

syntax
    New-CsHybridApplicationEndpoint -OU <OUIdParameter> -DisplayName <string> -SipAddress <string> -ApplicationId <guid> [-LineUri <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-DisplayName
-SipAddress
-ApplicationId
-LineUri
-PassThru

cmdlet Remove-CsHybridApplicationEndpoint
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.281

syntax
    Remove-CsHybridApplicationEndpoint [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsHybridApplicationEndpoint
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019
since 6.0.9319.281

syntax
    Set-CsHybridApplicationEndpoint [-Identity] <HybridApplicationEndpointIdParameter> [-DisplayName <string>] [-LineUri <string>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity pipeline byName
-DisplayName
-LineUri
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
