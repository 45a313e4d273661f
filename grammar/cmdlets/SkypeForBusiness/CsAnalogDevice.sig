cmdlet Get-CsAnalogDevice
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADAnalogDeviceContact

syntax
    Get-CsAnalogDevice [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize

cmdlet Move-CsAnalogDevice
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Move-CsAnalogDevice [-Target] <Fqdn> [-Identity] <UserIdParameter> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsAnalogDevice [-Target] <Fqdn> -UserList <string> [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

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

cmdlet New-CsAnalogDevice
module SkypeForBusiness
default OU
confirm Medium

syntax OU
    New-CsAnalogDevice -LineUri <string> -RegistrarPool <Fqdn> -AnalogFax <bool> -Gateway <Fqdn> -OU <OUIdParameter> [-SipAddress <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax DN
    New-CsAnalogDevice -LineUri <string> -RegistrarPool <Fqdn> -AnalogFax <bool> -Gateway <Fqdn> -DN <ADObjectId> [-SipAddress <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-LineUri
-SipAddress
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DisplayName
-DisplayNumber
-AnalogFax
-Gateway <Microsoft.Rtc.Management.Deploy.Fqdn>
-DN
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-PassThru

cmdlet Remove-CsAnalogDevice
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAnalogDevice [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsAnalogDevice
module SkypeForBusiness
confirm Medium

syntax
    Set-CsAnalogDevice [-Identity] <UserIdParameter> [-Gateway <Fqdn>] [-AnalogFax <bool>] [-LineURI <string>] [-SipAddress <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-DomainController <Fqdn>] [-EnterpriseVoiceEnabled <bool>] [-PassThru] [-Enabled <bool>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Gateway <Microsoft.Rtc.Management.Deploy.Fqdn>
-AnalogFax
-LineURI
-SipAddress
-DisplayName
-DisplayNumber
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-EnterpriseVoiceEnabled
-PassThru
-Enabled alias(CsEnabled)
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
