cmdlet Get-CsTrustedApplicationEndpoint
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADApplicationContact

syntax
    Get-CsTrustedApplicationEndpoint [[-Identity] <UserIdParameter>] [-Filter <string>] [-ApplicationId <string>] [-Credential <pscredential>] [-DomainController <Fqdn>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [-TrustedApplicationPoolFqdn <string>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Filter
-ApplicationId
-Credential credential
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize
-TrustedApplicationPoolFqdn

cmdlet New-CsTrustedApplicationEndpoint
module SkypeForBusiness
confirm Medium

syntax
    New-CsTrustedApplicationEndpoint -ApplicationId <string> -TrustedApplicationPoolFqdn <Fqdn> [-SipAddress <string>] [-DisplayName <string>] [-DisplayNumber <string>] [-LineURI <string>] [-PrimaryLanguage <string>] [-SecondaryLanguages <MultiValuedProperty[string]>] [-Tenant <guid>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-ApplicationId
-TrustedApplicationPoolFqdn <Microsoft.Rtc.Management.Deploy.Fqdn>
-SipAddress
-DisplayName
-DisplayNumber
-LineURI
-PrimaryLanguage
-SecondaryLanguages
-Tenant
-PassThru

cmdlet Remove-CsTrustedApplicationEndpoint
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTrustedApplicationEndpoint [-Identity] <UserIdParameter> [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName

cmdlet Set-CsTrustedApplicationEndpoint
module SkypeForBusiness
confirm Medium

syntax
    Set-CsTrustedApplicationEndpoint [-Identity] <UserIdParameter> [-DisplayName <string>] [-DisplayNumber <string>] [-Enabled <bool>] [-EnabledForFederation <bool>] [-EnterpriseVoiceEnabled <bool>] [-LineURI <string>] [-PrimaryLanguage <string>] [-SecondaryLanguages <MultiValuedProperty[string]>] [-SipAddress <string>] [-Type <string>] [-PassThru] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-DisplayName
-DisplayNumber
-Enabled alias(CsEnabled)
-EnabledForFederation
-EnterpriseVoiceEnabled
-LineURI
-PrimaryLanguage
-SecondaryLanguages
-SipAddress
-Type
-PassThru
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
