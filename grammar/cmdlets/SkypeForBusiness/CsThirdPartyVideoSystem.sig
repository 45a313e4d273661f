cmdlet Get-CsThirdPartyVideoSystem
module SkypeForBusiness
confirm Medium
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADThirdPartyVideoSystemContact
products SfB2015 SfB2019

syntax
    Get-CsThirdPartyVideoSystem [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-Filter <string>] [-LdapFilter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Filter
-LdapFilter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize

cmdlet Move-CsThirdPartyVideoSystem
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Move-CsThirdPartyVideoSystem [-Identity] <UserIdParameter> [-Target] <Fqdn> [-DomainController <Fqdn>] [-Force] [-IgnoreBackendStoreException] [-PassThru] [-ProxyPool <Fqdn>] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Users
    Move-CsThirdPartyVideoSystem [-Target] <Fqdn> -UserList <string> [-ConcurrentMovesPerFE <int>] [-DomainController <Fqdn>] [-Force] [-IgnoreBackendStoreException] [-PassThru] [-ProxyPool <Fqdn>] [-Report <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Target <Microsoft.Rtc.Management.Deploy.Fqdn>
-UserList
-ConcurrentMovesPerFE
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Force
-IgnoreBackendStoreException
-PassThru
-ProxyPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-Report

cmdlet New-CsThirdPartyVideoSystem
module SkypeForBusiness
default DN
confirm Medium
products SfB2015 SfB2019

syntax DN
    New-CsThirdPartyVideoSystem -DN <ADObjectId> -RegistrarPool <Fqdn> -SipAddress <string> [-DisplayName <string>] [-LineUri <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax OU
    New-CsThirdPartyVideoSystem -OU <OUIdParameter> -RegistrarPool <Fqdn> -SipAddress <string> [-DisplayName <string>] [-LineUri <string>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-DN
-RegistrarPool <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddress
-DisplayName
-LineUri
-PassThru

cmdlet Remove-CsThirdPartyVideoSystem
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsThirdPartyVideoSystem [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsThirdPartyVideoSystem
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Set-CsThirdPartyVideoSystem [-Identity] <UserIdParameter> [-DisplayName <string>] [-Enabled <bool>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-LineURI <string>] [-PassThru] [-SipAddress <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DisplayName
-Enabled alias(CsEnabled)
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, NoArchiving, ArchivingToExchange)
-LineURI
-PassThru
-SipAddress
