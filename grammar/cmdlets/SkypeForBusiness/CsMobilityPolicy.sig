cmdlet Get-CsMobilityPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.Mobility

syntax Identity
    Get-CsMobilityPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsMobilityPolicy [-Tenant <guid>] [-Include <PolicyFilter>] [-ApplicableTo <UserIdParameter>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Include set(Automatic, All, SubscriptionDefaults, TenantDefinedOnly)
-ApplicableTo <Microsoft.Rtc.Management.AD.UserIdParameter>
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsMobilityPolicy
module SkypeForBusiness
confirm Medium

syntax
    Grant-CsMobilityPolicy [-PolicyName] <string> [-Identity] <UserIdParameter> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet New-CsMobilityPolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsMobilityPolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Description <string>] [-EnableOutsideVoice <bool>] [-EnableMobility <bool>] [-EnableIPAudioVideo <bool>] [-RequireWIFIForIPVideo <bool>] [-AllowCustomerExperienceImprovementProgram <bool>] [-RequireWiFiForSharing <bool>] [-AllowSaveCallLogs <bool>] [-AllowExchangeConnectivity <bool>] [-AllowSaveIMHistory <bool>] [-AllowSaveCredentials <bool>] [-EnablePushNotifications <bool>] [-EncryptAppData <bool>] [-AllowDeviceContactsSync <bool>] [-RequireIntune <bool>] [-AllowAutomaticPstnFallback <bool>] [-VoiceSettings <string>] [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-EnableOutsideVoice
-EnableMobility
-EnableIPAudioVideo
-RequireWIFIForIPVideo
-AllowCustomerExperienceImprovementProgram
-RequireWiFiForSharing
-AllowSaveCallLogs
-AllowExchangeConnectivity
-AllowSaveIMHistory
-AllowSaveCredentials
-EnablePushNotifications
-EncryptAppData
-AllowDeviceContactsSync
-RequireIntune
-AllowAutomaticPstnFallback
-VoiceSettings
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-InMemory
-Force

cmdlet Remove-CsMobilityPolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsMobilityPolicy [-Identity] <XdsIdentity> [-Force] [-Tenant <guid>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force
-Tenant

cmdlet Set-CsMobilityPolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsMobilityPolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-Description <string>] [-EnableOutsideVoice <bool>] [-EnableMobility <bool>] [-EnableIPAudioVideo <bool>] [-RequireWIFIForIPVideo <bool>] [-AllowCustomerExperienceImprovementProgram <bool>] [-RequireWiFiForSharing <bool>] [-AllowSaveCallLogs <bool>] [-AllowExchangeConnectivity <bool>] [-AllowSaveIMHistory <bool>] [-AllowSaveCredentials <bool>] [-EnablePushNotifications <bool>] [-EncryptAppData <bool>] [-AllowDeviceContactsSync <bool>] [-RequireIntune <bool>] [-AllowAutomaticPstnFallback <bool>] [-VoiceSettings <string>] [-Force] [-RequireWIFIForIPAudio <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsMobilityPolicy [-Tenant <guid>] [-Description <string>] [-EnableOutsideVoice <bool>] [-EnableMobility <bool>] [-EnableIPAudioVideo <bool>] [-RequireWIFIForIPVideo <bool>] [-AllowCustomerExperienceImprovementProgram <bool>] [-RequireWiFiForSharing <bool>] [-AllowSaveCallLogs <bool>] [-AllowExchangeConnectivity <bool>] [-AllowSaveIMHistory <bool>] [-AllowSaveCredentials <bool>] [-EnablePushNotifications <bool>] [-EncryptAppData <bool>] [-AllowDeviceContactsSync <bool>] [-RequireIntune <bool>] [-AllowAutomaticPstnFallback <bool>] [-VoiceSettings <string>] [-Instance <psobject>] [-Force] [-RequireWIFIForIPAudio <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Description
-EnableOutsideVoice
-EnableMobility
-EnableIPAudioVideo
-RequireWIFIForIPVideo
-AllowCustomerExperienceImprovementProgram
-RequireWiFiForSharing
-AllowSaveCallLogs
-AllowExchangeConnectivity
-AllowSaveIMHistory
-AllowSaveCredentials
-EnablePushNotifications
-EncryptAppData
-AllowDeviceContactsSync
-RequireIntune
-AllowAutomaticPstnFallback
-VoiceSettings
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-RequireWIFIForIPAudio undocumentedSyntax
