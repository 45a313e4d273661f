cmdlet Get-CsAudioTestServiceApplication
module SkypeForBusiness
output Microsoft.Rtc.Management.ADConnect.Schema.OCSADApplicationContact

syntax
    Get-CsAudioTestServiceApplication [[-Identity] <UserIdParameter>] [-Credential <pscredential>] [-Filter <string>] [-OU <OUIdParameter>] [-ResultSize <Unlimited[uint]>] [-DomainController <Fqdn>] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Credential credential
-Filter
-OU <Microsoft.Rtc.Management.AD.OUIdParameter>
-ResultSize
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>

cmdlet Set-CsAudioTestServiceApplication
module SkypeForBusiness
confirm Medium

syntax
    Set-CsAudioTestServiceApplication [-Identity] <UserIdParameter> [-Enabled <bool>] [-DisplayName <string>] [-DisplayNumber <string>] [-EnabledForFederation <bool>] [-EnterpriseVoiceEnabled <bool>] [-PrimaryLanguage <string>] [-SecondaryLanguages <MultiValuedProperty[string]>] [-SipAddress <string>] [-Type <string>] [-PassThru] [-LineURI <string>] [-ExchangeArchivingPolicy <ExchangeArchivingPolicyOptionsEnum>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-Enabled alias(CsEnabled)
-DisplayName
-DisplayNumber
-EnabledForFederation
-EnterpriseVoiceEnabled
-PrimaryLanguage
-SecondaryLanguages
-SipAddress
-Type
-PassThru
-LineURI
-ExchangeArchivingPolicy values(Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving)
