cmdlet Get-CsXmppGatewayConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppGatewaySettings
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsXmppGatewayConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsXmppGatewayConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet Set-CsXmppGatewayConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsXmppGatewayConfiguration [[-Identity] <XdsIdentity>] [-ConnectionLimit <uint>] [-DialbackPassphrase <string>] [-EnableLoggingAllMessageBodies <bool>] [-Force] [-KeepAliveInterval <uint>] [-PartnerConnectionLimit <uint>] [-StreamEstablishmentTimeout <uint>] [-StreamInactivityTimeout <uint>] [-SubscriptionRefreshInterval <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsXmppGatewayConfiguration [-ConnectionLimit <uint>] [-DialbackPassphrase <string>] [-EnableLoggingAllMessageBodies <bool>] [-Force] [-Instance <psobject>] [-KeepAliveInterval <uint>] [-PartnerConnectionLimit <uint>] [-StreamEstablishmentTimeout <uint>] [-StreamInactivityTimeout <uint>] [-SubscriptionRefreshInterval <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ConnectionLimit
-DialbackPassphrase
-EnableLoggingAllMessageBodies
-Force
-Instance pipeline
-KeepAliveInterval
-PartnerConnectionLimit
-StreamEstablishmentTimeout
-StreamInactivityTimeout
-SubscriptionRefreshInterval
