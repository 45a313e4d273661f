cmdlet Get-CsExUmContact
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADExUmContact

syntax
    Get-CsExUmContact [[-Identity] <UserIdParameter>] [-Filter <string>] [-LdapFilter <string>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Filter
-LdapFilter
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize

cmdlet Move-CsExUmContact
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Move-CsExUmContact [-Target] <Fqdn> [-Identity] <UserIdParameter> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsExUmContact [-Target] <Fqdn> -UserList <string> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

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

cmdlet New-CsExUmContact
module SkypeForBusiness
confirm Medium

syntax
    New-CsExUmContact -SipAddress <string> -RegistrarPool <Fqdn> -DisplayNumber <string> -OU <OUIdParameter> [-AutoAttendant <bool>] [-Description <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-SipAddress
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DisplayNumber
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-AutoAttendant
-Description
-PassThru

cmdlet Remove-CsExUmContact
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsExUmContact [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsExUmContact
module SkypeForBusiness
confirm Medium

syntax
    Set-CsExUmContact [-Identity] <UserIdParameter> [-AutoAttendant <bool>] [-Description <string>] [-DisplayNumber <string>] [-Enabled <bool>] [-EnterpriseVoiceEnabled <bool>] [-SipAddress <string>] [-DomainController <Fqdn>] [-PassThru] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-AutoAttendant
-Description
-DisplayNumber
-Enabled alias(CsEnabled)
-EnterpriseVoiceEnabled
-SipAddress
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
