cmdlet Disable-CsMeetingRoom
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Disable-CsMeetingRoom [-Identity] <UserIdParameter> [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet Enable-CsMeetingRoom
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Enable-CsMeetingRoom [-Identity] <UserIdParameter> [-DomainController <Fqdn>] [-HostingProviderProxyFqdn <Fqdn>] [-OriginatorSid <SecurityIdentifier>] [-PassThru] [-ProxyPool <Fqdn>] [-RegistrarPool <Fqdn>] [-SipAddress <string>] [-SipAddressType <AddressType>] [-SipDomain <Fqdn>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-HostingProviderProxyFqdn <Microsoft.Rtc.Management.Deploy.Fqdn> alias(HostingProvider)
-OriginatorSid <System.Security.Principal.SecurityIdentifier>
-PassThru
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddress
-SipAddressType
-SipDomain <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Get-CsMeetingRoom
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADMeetingRoom
products Lync2013 SfB2015 SfB2019

syntax
    Get-CsMeetingRoom [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize

cmdlet Move-CsMeetingRoom
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Move-CsMeetingRoom [-Target] <Fqdn> [-Identity] <UserIdParameter> [-HostedMigrationOverrideUrl <string>] [-Credential <pscredential>] [-Report <string>] [-Force] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsMeetingRoom [-Target] <Fqdn> -UserList <string> [-HostedMigrationOverrideUrl <string>] [-Credential <pscredential>] [-Report <string>] [-Force] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-HostedMigrationOverrideUrl
-Credential credential
-Target <Microsoft.Rtc.Management.Deploy.Fqdn>
-UserList
-Report
-Force
-IgnoreBackendStoreException
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet Set-CsMeetingRoom
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Set-CsMeetingRoom [-Identity] <UserIdParameter> [-AcpInfo <MultiValuedProperty[AcpInfo]>] [-AudioVideoDisabled <bool>] [-DomainController <Fqdn>] [-Enabled <bool>] [-EnterpriseVoiceEnabled <bool>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-HostedVoiceMail <bool>] [-LineServerURI <string>] [-LineURI <string>] [-PassThru] [-PrivateLine <string>] [-RemoteCallControlTelephonyEnabled <bool>] [-SipAddress <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-AcpInfo <MultiValuedProperty[Microsoft.Rtc.Management.ADConnect.Collections.AcpInfo]>
-AudioVideoDisabled
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Enabled alias(CsEnabled)
-EnterpriseVoiceEnabled
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, NoArchiving, ArchivingToExchange)
-HostedVoiceMail
-LineServerURI
-LineURI
-PassThru
-PrivateLine
-RemoteCallControlTelephonyEnabled
-SipAddress
