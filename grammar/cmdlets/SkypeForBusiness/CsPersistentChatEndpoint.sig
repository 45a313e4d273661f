cmdlet Get-CsPersistentChatEndpoint
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSPersistentChatContact
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsPersistentChatEndpoint [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-PersistentChatPoolFqdn <Fqdn>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-PersistentChatPoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-ResultSize

cmdlet New-CsPersistentChatEndpoint
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsPersistentChatEndpoint -PersistentChatPoolFqdn <Fqdn> -SipAddress <string> [-DisplayName <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PersistentChatPoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddress
-DisplayName
-PassThru

cmdlet Remove-CsPersistentChatEndpoint
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015

syntax
    Remove-CsPersistentChatEndpoint [-Identity] <UserIdParameter> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Force
