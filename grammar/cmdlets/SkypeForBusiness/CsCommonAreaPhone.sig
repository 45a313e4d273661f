cmdlet Get-CsCommonAreaPhone
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADCommonAreaPhoneContact

syntax
    Get-CsCommonAreaPhone [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize

cmdlet Move-CsCommonAreaPhone
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Move-CsCommonAreaPhone [-Target] <Fqdn> [-Identity] <UserIdParameter> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsCommonAreaPhone [-Target] <Fqdn> -UserList <string> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Target <Microsoft.Rtc.Management.Deploy.Fqdn>
-UserList
-Report
-Force
-UseLegacyMode
-IgnoreBackendStoreException
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet New-CsCommonAreaPhone
module SkypeForBusiness
default DN
confirm Medium

syntax DN
    New-CsCommonAreaPhone -LineUri <string> -RegistrarPool <Fqdn> -DN <ADObjectId> [-Description <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-SipAddress <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax OU
    New-CsCommonAreaPhone -LineUri <string> -RegistrarPool <Fqdn> -OU <OUIdParameter> [-Description <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-SipAddress <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-LineUri
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Description
-DisplayName
-DisplayNumber
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-DN
-SipAddress
-PassThru

cmdlet Remove-CsCommonAreaPhone
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsCommonAreaPhone [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsCommonAreaPhone
module SkypeForBusiness
confirm Medium

syntax
    Set-CsCommonAreaPhone [-Identity] <UserIdParameter> [-Enabled <bool>] [-Description <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-DomainController <Fqdn>] [-EnterpriseVoiceEnabled <bool>] [-SipAddress <string>] [-PassThru] [-LineURI <string>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Enabled alias(CsEnabled)
-Description
-DisplayName
-DisplayNumber
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-EnterpriseVoiceEnabled
-SipAddress
-PassThru
-LineURI
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
