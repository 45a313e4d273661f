cmdlet Get-CsAccessEdgeConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayAccessEdgeSettingsDnsSrvRouting

syntax Identity
    Get-CsAccessEdgeConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAccessEdgeConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Set-CsAccessEdgeConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAccessEdgeConfiguration [[-Identity] <XdsIdentity>] [-AllowAnonymousUsers <bool>] [-AllowFederatedUsers <bool>] [-AllowOutsideUsers <bool>] [-EnableArchivingDisclaimer <bool>] [-KeepCrlsUpToDateForPeers <bool>] [-MarkSourceVerifiableOnOutgoingMessages <bool>] [-OutgoingTlsCountForFederatedPartners <uint>] [-Force] [-CertificatesDeletedPercentage <uint>] [-DiscoveredPartnerReportPeriodMinutes <uint>] [-DiscoveredPartnerStandardRate <uint>] [-EnableDiscoveredPartnerContactsLimit <bool>] [-EnableUserReplicator <bool>] [-MaxAcceptedCertificatesStored <uint>] [-MaxContactsPerDiscoveredPartner <uint>] [-MaxRejectedCertificatesStored <uint>] [-DnsSrvCacheRecordCount <uint>] [-SkypeSearchUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAccessEdgeConfiguration [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax DefaultRoute
    Set-CsAccessEdgeConfiguration [-AllowAnonymousUsers <bool>] [-AllowFederatedUsers <bool>] [-AllowOutsideUsers <bool>] [-DefaultRouteFqdn <string>] [-EnableArchivingDisclaimer <bool>] [-IsPublicProvider <bool>] [-KeepCrlsUpToDateForPeers <bool>] [-MarkSourceVerifiableOnOutgoingMessages <bool>] [-OutgoingTlsCountForFederatedPartners <uint>] [-VerificationLevel <VerificationLevelType>] [-Force] [-UseDefaultRouting] [-CertificatesDeletedPercentage <uint>] [-DiscoveredPartnerReportPeriodMinutes <uint>] [-DiscoveredPartnerStandardRate <uint>] [-EnableDiscoveredPartnerContactsLimit <bool>] [-EnableUserReplicator <bool>] [-MaxAcceptedCertificatesStored <uint>] [-MaxContactsPerDiscoveredPartner <uint>] [-MaxRejectedCertificatesStored <uint>] [-DnsSrvCacheRecordCount <uint>] [-SkypeSearchUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax DnsSrvRouting
    Set-CsAccessEdgeConfiguration [-AllowAnonymousUsers <bool>] [-AllowFederatedUsers <bool>] [-AllowOutsideUsers <bool>] [-EnableArchivingDisclaimer <bool>] [-EnablePartnerDiscovery <bool>] [-KeepCrlsUpToDateForPeers <bool>] [-MarkSourceVerifiableOnOutgoingMessages <bool>] [-OutgoingTlsCountForFederatedPartners <uint>] [-UseDnsSrvRouting] [-Force] [-BeClearingHouse <bool>] [-CertificatesDeletedPercentage <uint>] [-DiscoveredPartnerReportPeriodMinutes <uint>] [-DiscoveredPartnerStandardRate <uint>] [-DiscoveredPartnerVerificationLevel <VerificationLevelType>] [-EnableDiscoveredPartnerContactsLimit <bool>] [-EnableUserReplicator <bool>] [-MaxAcceptedCertificatesStored <uint>] [-MaxContactsPerDiscoveredPartner <uint>] [-MaxRejectedCertificatesStored <uint>] [-DnsSrvCacheRecordCount <uint>] [-SkypeSearchUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowAnonymousUsers
-AllowFederatedUsers
-AllowOutsideUsers
-DefaultRouteFqdn
-EnableArchivingDisclaimer
-EnablePartnerDiscovery
-IsPublicProvider
-KeepCrlsUpToDateForPeers
-MarkSourceVerifiableOnOutgoingMessages
-OutgoingTlsCountForFederatedPartners
-UseDnsSrvRouting
-VerificationLevel <Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType> values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-Force
-BeClearingHouse
-UseDefaultRouting
-CertificatesDeletedPercentage
-DiscoveredPartnerReportPeriodMinutes
-DiscoveredPartnerStandardRate
-DiscoveredPartnerVerificationLevel <Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType> values(AlwaysVerifiable, AlwaysUnverifiable, UseSourceVerification)
-EnableDiscoveredPartnerContactsLimit
-EnableUserReplicator
-MaxAcceptedCertificatesStored
-MaxContactsPerDiscoveredPartner
-MaxRejectedCertificatesStored
-DnsSrvCacheRecordCount
-SkypeSearchUrl
