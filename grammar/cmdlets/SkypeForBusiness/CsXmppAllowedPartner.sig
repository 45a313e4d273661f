cmdlet Get-CsXmppAllowedPartner
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppAllowedPartner#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsXmppAllowedPartner [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsXmppAllowedPartner [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Filter
-LocalStore

cmdlet New-CsXmppAllowedPartner
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax ParentAndRelativeKey
    New-CsXmppAllowedPartner -Domain <string> [-AdditionalDomains <PSListModifier>] [-ConnectionLimit <uint>] [-Description <string>] [-EnableKeepAlive <bool>] [-Force] [-InMemory] [-PartnerType <PartnerType>] [-ProxyFqdn <string>] [-SaslNegotiation <SaslNegotiation>] [-SupportDialbackNegotiation <bool>] [-TlsNegotiation <TlsNegotiation>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Identity
    New-CsXmppAllowedPartner [-Identity] <XdsGlobalRelativeIdentity> [-AdditionalDomains <PSListModifier>] [-ConnectionLimit <uint>] [-Description <string>] [-EnableKeepAlive <bool>] [-Force] [-InMemory] [-PartnerType <PartnerType>] [-ProxyFqdn <string>] [-SaslNegotiation <SaslNegotiation>] [-SupportDialbackNegotiation <bool>] [-TlsNegotiation <TlsNegotiation>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Domain
-AdditionalDomains <System.Management.Automation.PSListModifier>
-ConnectionLimit
-Description
-EnableKeepAlive
-Force
-InMemory
-PartnerType values(Federated, PublicVerified, PublicUnverified)
-ProxyFqdn
-SaslNegotiation values(Required, Optional, NotSupported)
-SupportDialbackNegotiation
-TlsNegotiation values(Required, Optional, NotSupported)

cmdlet Remove-CsXmppAllowedPartner
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsXmppAllowedPartner [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsXmppAllowedPartner
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsXmppAllowedPartner [[-Identity] <XdsGlobalRelativeIdentity>] [-AdditionalDomains <PSListModifier>] [-ConnectionLimit <uint>] [-Description <string>] [-EnableKeepAlive <bool>] [-Force] [-PartnerType <PartnerType>] [-ProxyFqdn <string>] [-SaslNegotiation <SaslNegotiation>] [-SupportDialbackNegotiation <bool>] [-TlsNegotiation <TlsNegotiation>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsXmppAllowedPartner [-AdditionalDomains <PSListModifier>] [-ConnectionLimit <uint>] [-Description <string>] [-EnableKeepAlive <bool>] [-Force] [-Instance <psobject>] [-PartnerType <PartnerType>] [-ProxyFqdn <string>] [-SaslNegotiation <SaslNegotiation>] [-SupportDialbackNegotiation <bool>] [-TlsNegotiation <TlsNegotiation>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AdditionalDomains <System.Management.Automation.PSListModifier>
-ConnectionLimit
-Description
-EnableKeepAlive
-Force
-Instance pipeline
-PartnerType values(Federated, PublicVerified, PublicUnverified)
-ProxyFqdn
-SaslNegotiation values(Required, Optional, NotSupported)
-SupportDialbackNegotiation
-TlsNegotiation values(Required, Optional, NotSupported)
