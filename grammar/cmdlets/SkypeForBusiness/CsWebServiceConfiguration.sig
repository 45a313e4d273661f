cmdlet Get-CsWebServiceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Web.WebServiceSettings

syntax Identity
    Get-CsWebServiceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsWebServiceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsWebServiceConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsWebServiceConfiguration [-Identity] <XdsIdentity> [-AllowAnonymousAccessToLWAConference <bool>] [-CASigningKeyLength <ulong>] [-DefaultValidityPeriodHours <ulong>] [-EnableCertChainDownload <bool>] [-EnableGroupExpansion <bool>] [-InferCertChainFromSSL <bool>] [-MACResolverUrl <string>] [-MaxCSRKeySize <ulong>] [-MaxGroupSizeToExpand <uint>] [-MaxValidityPeriodHours <ulong>] [-MinCSRKeySize <ulong>] [-MinValidityPeriodHours <ulong>] [-SecondaryLocationSourceUrl <string>] [-TrustedCACerts <PSListModifier>] [-UseCertificateAuth <bool>] [-UsePinAuth <bool>] [-UseWindowsAuth <UseWindowsAuth>] [-Force] [-InMemory] [-ShowDownloadCommunicatorAttendeeLink <bool>] [-ShowJoinUsingLegacyClientLink <bool>] [-AllowExternalAuthentication <bool>] [-AutoLaunchLyncWebAccess <bool>] [-ShowAlternateJoinOptionsExpanded <bool>] [-UseWsFedPassiveAuth <bool>] [-WsFedPassiveMetadataUri <string>] [-CrossDomainAuthorizationList <PSListModifier>] [-EnableMediaBasicAuth <bool>] [-EnableStatisticsInResponse <bool>] [-HstsMaxAgeInSeconds <long>] [-PendingGetWaitTimeOutInMinutes <long>] [-PendingGetWaitSupportingApps <string>] [-MobilePreferredAuthType <MobilePreferredAuthType>] [-UseDomainAuthInLWA <bool>] [-UseWebClientLegacyUI <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowAnonymousAccessToLWAConference
-CASigningKeyLength
-DefaultValidityPeriodHours
-EnableCertChainDownload
-EnableGroupExpansion
-InferCertChainFromSSL
-MACResolverUrl
-MaxCSRKeySize
-MaxGroupSizeToExpand
-MaxValidityPeriodHours
-MinCSRKeySize
-MinValidityPeriodHours
-SecondaryLocationSourceUrl
-TrustedCACerts <System.Management.Automation.PSListModifier>
-UseCertificateAuth
-UsePinAuth
-UseWindowsAuth values(Negotiate, NTLM, None)
-Force
-InMemory
-ShowDownloadCommunicatorAttendeeLink
-ShowJoinUsingLegacyClientLink
-AllowExternalAuthentication
-AutoLaunchLyncWebAccess
-ShowAlternateJoinOptionsExpanded
-UseWsFedPassiveAuth
-WsFedPassiveMetadataUri
-CrossDomainAuthorizationList <System.Management.Automation.PSListModifier>
-EnableMediaBasicAuth
-EnableStatisticsInResponse
-HstsMaxAgeInSeconds
-PendingGetWaitTimeOutInMinutes
-PendingGetWaitSupportingApps
-MobilePreferredAuthType values(None, OAuth, WebTicketServiceAnon, WebTicketServiceWinNegotiate, WebTicketServiceWinNtlm, WebTicketServiceCert, WebTicketServicePin, WsFedPassive, WsFedBearer, WebTicketServiceAuth)
-UseDomainAuthInLWA
-UseWebClientLegacyUI

cmdlet Remove-CsWebServiceConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsWebServiceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsWebServiceConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsWebServiceConfiguration [[-Identity] <XdsIdentity>] [-AllowAnonymousAccessToLWAConference <bool>] [-CASigningKeyLength <ulong>] [-DefaultValidityPeriodHours <ulong>] [-EnableCertChainDownload <bool>] [-EnableCORS <bool>] [-EnableGroupExpansion <bool>] [-InferCertChainFromSSL <bool>] [-MACResolverUrl <string>] [-MaxCSRKeySize <ulong>] [-MaxGroupSizeToExpand <uint>] [-MaxValidityPeriodHours <ulong>] [-MinCSRKeySize <ulong>] [-MinValidityPeriodHours <ulong>] [-SecondaryLocationSourceUrl <string>] [-ShowDownloadCommunicatorAttendeeLink <bool>] [-ShowJoinUsingLegacyClientLink <bool>] [-TrustedCACerts <PSListModifier>] [-UseCertificateAuth <bool>] [-UsePinAuth <bool>] [-UseWindowsAuth <UseWindowsAuth>] [-Force] [-AllowExternalAuthentication <bool>] [-AutoLaunchLyncWebAccess <bool>] [-ShowAlternateJoinOptionsExpanded <bool>] [-UseWsFedPassiveAuth <bool>] [-WsFedPassiveMetadataUri <string>] [-CrossDomainAuthorizationList <PSListModifier>] [-EnableMediaBasicAuth <bool>] [-EnableStatisticsInResponse <bool>] [-HstsMaxAgeInSeconds <long>] [-PendingGetWaitTimeOutInMinutes <long>] [-PendingGetWaitSupportingApps <string>] [-MobilePreferredAuthType <MobilePreferredAuthType>] [-UseDomainAuthInLWA <bool>] [-OverrideAuthTypeForInternalClients <string>] [-OverrideAuthTypeForExternalClients <string>] [-UseWebClientLegacyUI <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsWebServiceConfiguration [-Instance <psobject>] [-AllowAnonymousAccessToLWAConference <bool>] [-CASigningKeyLength <ulong>] [-DefaultValidityPeriodHours <ulong>] [-EnableCertChainDownload <bool>] [-EnableGroupExpansion <bool>] [-InferCertChainFromSSL <bool>] [-MACResolverUrl <string>] [-MaxCSRKeySize <ulong>] [-MaxGroupSizeToExpand <uint>] [-MaxValidityPeriodHours <ulong>] [-MinCSRKeySize <ulong>] [-MinValidityPeriodHours <ulong>] [-SecondaryLocationSourceUrl <string>] [-ShowDownloadCommunicatorAttendeeLink <bool>] [-ShowJoinUsingLegacyClientLink <bool>] [-TrustedCACerts <PSListModifier>] [-UseCertificateAuth <bool>] [-UsePinAuth <bool>] [-UseWindowsAuth <UseWindowsAuth>] [-Force] [-AllowExternalAuthentication <bool>] [-AutoLaunchLyncWebAccess <bool>] [-ShowAlternateJoinOptionsExpanded <bool>] [-UseWsFedPassiveAuth <bool>] [-WsFedPassiveMetadataUri <string>] [-CrossDomainAuthorizationList <PSListModifier>] [-EnableMediaBasicAuth <bool>] [-EnableStatisticsInResponse <bool>] [-HstsMaxAgeInSeconds <long>] [-PendingGetWaitTimeOutInMinutes <long>] [-PendingGetWaitSupportingApps <string>] [-MobilePreferredAuthType <MobilePreferredAuthType>] [-UseDomainAuthInLWA <bool>] [-OverrideAuthTypeForInternalClients <string>] [-OverrideAuthTypeForExternalClients <string>] [-UseWebClientLegacyUI <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowAnonymousAccessToLWAConference
-CASigningKeyLength
-DefaultValidityPeriodHours
-EnableCertChainDownload
-EnableCORS
-EnableGroupExpansion
-InferCertChainFromSSL
-MACResolverUrl
-MaxCSRKeySize
-MaxGroupSizeToExpand
-MaxValidityPeriodHours
-MinCSRKeySize
-MinValidityPeriodHours
-SecondaryLocationSourceUrl
-ShowDownloadCommunicatorAttendeeLink
-ShowJoinUsingLegacyClientLink
-TrustedCACerts <System.Management.Automation.PSListModifier>
-UseCertificateAuth
-UsePinAuth
-UseWindowsAuth values(Negotiate, NTLM, None)
-Force
-AllowExternalAuthentication
-AutoLaunchLyncWebAccess
-ShowAlternateJoinOptionsExpanded
-UseWsFedPassiveAuth
-WsFedPassiveMetadataUri
-CrossDomainAuthorizationList <System.Management.Automation.PSListModifier>
-EnableMediaBasicAuth
-EnableStatisticsInResponse
-HstsMaxAgeInSeconds
-PendingGetWaitTimeOutInMinutes
-PendingGetWaitSupportingApps
-MobilePreferredAuthType values(None, OAuth, WebTicketServiceAnon, WebTicketServiceWinNegotiate, WebTicketServiceWinNtlm, WebTicketServiceCert, WebTicketServicePin, WsFedPassive, WsFedBearer, WebTicketServiceAuth)
-UseDomainAuthInLWA
-OverrideAuthTypeForInternalClients
-OverrideAuthTypeForExternalClients
-UseWebClientLegacyUI
