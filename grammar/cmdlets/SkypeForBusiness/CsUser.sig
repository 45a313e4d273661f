cmdlet Disable-CsUser
module SkypeForBusiness
confirm Medium

syntax
    Disable-CsUser [-Identity] <UserIdParameter> [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet Enable-CsUser
module SkypeForBusiness
confirm Medium

syntax
    Enable-CsUser [-Identity] <UserIdParameter> [-RegistrarPool <Fqdn>] [-SipAddressType <AddressType>] [-SipDomain <Fqdn>] [-SipAddress <string>] [-HostingProviderProxyFqdn <Fqdn>] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddressType values(FirstLastName, EmailAddress, UserPrincipalName, SamAccountName)
-SipDomain <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddress
-HostingProviderProxyFqdn <Microsoft.Rtc.Management.Deploy.Fqdn> alias(HostingProvider)
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet Get-CsUser
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.ADUser

syntax
    Get-CsUser [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-OnOfficeCommunicationServer] [-OnLyncServer] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [-LdapFilter <string>] [-UnAssignedUser] [-OnModernServer] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-OnOfficeCommunicationServer
-OnLyncServer
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize
-LdapFilter
-UnAssignedUser
-OnModernServer

cmdlet Move-CsUser
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Move-CsUser [-Identity] <UserIdParameter> [-Target] <Fqdn> [-Credential <pscredential>] [-MoveToTeams] [-HostedMigrationOverrideUrl <string>] [-TenantAdminUserName <string>] [-BypassAudioConferencingCheck] [-BypassEnterpriseVoiceCheck] [-AccessTokens <string[]>] [-MoveConferenceData] [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsUser [-Target] <Fqdn> -UserList <string> [-Credential <pscredential>] [-MoveToTeams] [-HostedMigrationOverrideUrl <string>] [-TenantAdminUserName <string>] [-BypassAudioConferencingCheck] [-BypassEnterpriseVoiceCheck] [-AccessTokens <string[]>] [-MoveConferenceData] [-Report <string>] [-Force] [-UseLegacyMode] [-IgnoreBackendStoreException] [-ProxyPool <Fqdn>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-Target <Microsoft.Rtc.Management.Deploy.Fqdn>
-MoveToTeams
-HostedMigrationOverrideUrl
-TenantAdminUserName
-BypassAudioConferencingCheck
-BypassEnterpriseVoiceCheck
-AccessTokens
-MoveConferenceData
-UserList
-Report
-Force
-UseLegacyMode
-IgnoreBackendStoreException
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru

cmdlet Set-CsUser
module SkypeForBusiness
confirm Medium

syntax
    Set-CsUser [-Identity] <UserIdParameter> [-DomainController <Fqdn>] [-PassThru] [-OnPremLineURI <string>] [-LineServerURI <string>] [-AudioVideoDisabled <bool>] [-RemoteCallControlTelephonyEnabled <bool>] [-PrivateLine <string>] [-AcpInfo <AcpInfo>] [-HostedVoiceMail <bool>] [-EnterpriseVoiceEnabled <bool>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-LineURI <string>] [-SipAddress <string>] [-Enabled <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru
-OnPremLineURI
-LineServerURI
-AudioVideoDisabled
-RemoteCallControlTelephonyEnabled
-PrivateLine
-AcpInfo
-HostedVoiceMail
-EnterpriseVoiceEnabled
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
-LineURI
-SipAddress
-Enabled alias(CsEnabled)
