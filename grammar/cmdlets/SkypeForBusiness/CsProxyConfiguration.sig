cmdlet Get-CsProxyConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.ProxySettings

syntax Identity
    Get-CsProxyConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsProxyConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsProxyConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsProxyConfiguration [-Identity] <XdsIdentity> [-AcceptClientCompression <bool>] [-AcceptServerCompression <bool>] [-EnableWhiteSpaceKeepAlive <bool>] [-MaxClientCompressionCount <uint>] [-MaxServerCompressionCount <uint>] [-Realm <IRealmChoice>] [-RequestServerCompression <bool>] [-TreatAllClientsAsRemote <bool>] [-UseCertificateForClientToProxyAuth <bool>] [-UseKerberosForClientToProxyAuth <bool>] [-UseNtlmForClientToProxyAuth <bool>] [-Force] [-InMemory] [-DisableNtlmFor2010AndLaterClients <bool>] [-DnsCacheRecordCount <uint>] [-MaxClientMessageBodySizeKb <uint>] [-MaxServerMessageBodySizeKb <uint>] [-OutgoingTlsCount <uint>] [-AllowPartnerPollingSubscribes <bool>] [-EnableLoggingAllMessageBodies <bool>] [-LoadBalanceEdgeServers <bool>] [-LoadBalanceInternalServers <bool>] [-MaxKeepAliveInterval <uint>] [-SpecialConfigurationList <string>] [-TestFeatureList <string>] [-TestParameterList <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AcceptClientCompression
-AcceptServerCompression
-EnableWhiteSpaceKeepAlive
-MaxClientCompressionCount
-MaxServerCompressionCount
-Realm
-RequestServerCompression
-TreatAllClientsAsRemote
-UseCertificateForClientToProxyAuth
-UseKerberosForClientToProxyAuth
-UseNtlmForClientToProxyAuth
-Force
-InMemory
-DisableNtlmFor2010AndLaterClients
-DnsCacheRecordCount
-MaxClientMessageBodySizeKb
-MaxServerMessageBodySizeKb
-OutgoingTlsCount
-AllowPartnerPollingSubscribes
-EnableLoggingAllMessageBodies
-LoadBalanceEdgeServers
-LoadBalanceInternalServers
-MaxKeepAliveInterval
-SpecialConfigurationList
-TestFeatureList
-TestParameterList

cmdlet Remove-CsProxyConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsProxyConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsProxyConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsProxyConfiguration [[-Identity] <XdsIdentity>] [-AcceptClientCompression <bool>] [-AcceptServerCompression <bool>] [-EnableWhiteSpaceKeepAlive <bool>] [-MaxClientCompressionCount <uint>] [-MaxServerCompressionCount <uint>] [-Realm <IRealmChoice>] [-RequestServerCompression <bool>] [-TreatAllClientsAsRemote <bool>] [-UseCertificateForClientToProxyAuth <bool>] [-UseKerberosForClientToProxyAuth <bool>] [-UseNtlmForClientToProxyAuth <bool>] [-Force] [-DisableNtlmFor2010AndLaterClients <bool>] [-DnsCacheRecordCount <uint>] [-MaxClientMessageBodySizeKb <uint>] [-MaxServerMessageBodySizeKb <uint>] [-OutgoingTlsCount <uint>] [-AllowPartnerPollingSubscribes <bool>] [-EnableLoggingAllMessageBodies <bool>] [-LoadBalanceEdgeServers <bool>] [-LoadBalanceInternalServers <bool>] [-MaxKeepAliveInterval <uint>] [-SpecialConfigurationList <string>] [-TestFeatureList <string>] [-TestParameterList <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsProxyConfiguration [-Instance <psobject>] [-AcceptClientCompression <bool>] [-AcceptServerCompression <bool>] [-EnableWhiteSpaceKeepAlive <bool>] [-MaxClientCompressionCount <uint>] [-MaxServerCompressionCount <uint>] [-Realm <IRealmChoice>] [-RequestServerCompression <bool>] [-TreatAllClientsAsRemote <bool>] [-UseCertificateForClientToProxyAuth <bool>] [-UseKerberosForClientToProxyAuth <bool>] [-UseNtlmForClientToProxyAuth <bool>] [-Force] [-DisableNtlmFor2010AndLaterClients <bool>] [-DnsCacheRecordCount <uint>] [-MaxClientMessageBodySizeKb <uint>] [-MaxServerMessageBodySizeKb <uint>] [-OutgoingTlsCount <uint>] [-AllowPartnerPollingSubscribes <bool>] [-EnableLoggingAllMessageBodies <bool>] [-LoadBalanceEdgeServers <bool>] [-LoadBalanceInternalServers <bool>] [-MaxKeepAliveInterval <uint>] [-SpecialConfigurationList <string>] [-TestFeatureList <string>] [-TestParameterList <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AcceptClientCompression
-AcceptServerCompression
-EnableWhiteSpaceKeepAlive
-MaxClientCompressionCount
-MaxServerCompressionCount
-Realm
-RequestServerCompression
-TreatAllClientsAsRemote
-UseCertificateForClientToProxyAuth
-UseKerberosForClientToProxyAuth
-UseNtlmForClientToProxyAuth
-Force
-DisableNtlmFor2010AndLaterClients
-DnsCacheRecordCount
-MaxClientMessageBodySizeKb
-MaxServerMessageBodySizeKb
-OutgoingTlsCount
-AllowPartnerPollingSubscribes
-EnableLoggingAllMessageBodies
-LoadBalanceEdgeServers
-LoadBalanceInternalServers
-MaxKeepAliveInterval
-SpecialConfigurationList
-TestFeatureList
-TestParameterList
