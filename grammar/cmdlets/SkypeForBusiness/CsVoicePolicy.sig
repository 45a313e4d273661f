cmdlet Copy-CsVoicePolicy
module SkypeForBusiness
products Lync2013

syntax
    Copy-CsVoicePolicy [[-Identity] <XdsIdentity>] [-BypassDualWrite <Object>] [-Force] [-LocalStore] [-PolicyName <string>] [-Tenant <guid>] [<CommonParameters>]

-BypassDualWrite <System.Object> undocumentedSyntax
-Force undocumentedSyntax
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> undocumentedSyntax
-LocalStore undocumentedSyntax
-PolicyName undocumentedSyntax
-Tenant undocumentedSyntax

cmdlet Get-CsVoicePolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoicePolicy

syntax Identity
    Get-CsVoicePolicy [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoicePolicy [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsVoicePolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Grant-CsVoicePolicy [[-Identity] <UserIdParameter>] [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax GrantToTenant
    Grant-CsVoicePolicy [-PolicyName] <string> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-Global] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-PassThru
-Global

cmdlet New-CsVoicePolicy
module SkypeForBusiness
confirm Medium

syntax
    New-CsVoicePolicy [-Identity] <XdsIdentity> [-AllowCallForwarding <bool>] [-AllowPSTNReRouting <bool>] [-AllowSimulRing <bool>] [-Description <string>] [-EnableBWPolicyOverride <bool>] [-EnableCallPark <bool>] [-EnableCallTransfer <bool>] [-EnableDelegation <bool>] [-EnableMaliciousCallTracing <bool>] [-EnableTeamCall <bool>] [-Name <string>] [-PreventPSTNTollBypass <bool>] [-PstnUsages <PSListModifier>] [-Force] [-InMemory] [-CallForwardingSimulRingUsageType <CallForwardingSimulRingUsageType>] [-CustomCallForwardingSimulRingUsages <PSListModifier>] [-EnableVoicemailEscapeTimer <bool>] [-PSTNVoicemailEscapeTimer <long>] [-Tenant <guid>] [-VoiceDeploymentMode <VoiceDeploymentMode>] [-EnableBusyOptions <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowCallForwarding
-AllowPSTNReRouting
-AllowSimulRing
-Description
-EnableBWPolicyOverride
-EnableCallPark
-EnableCallTransfer
-EnableDelegation
-EnableMaliciousCallTracing
-EnableTeamCall
-Name
-PreventPSTNTollBypass
-PstnUsages <System.Management.Automation.PSListModifier>
-Force
-InMemory
-CallForwardingSimulRingUsageType values(VoicePolicyUsage, InternalOnly, CustomUsage)
-CustomCallForwardingSimulRingUsages <System.Management.Automation.PSListModifier>
-EnableVoicemailEscapeTimer
-PSTNVoicemailEscapeTimer
-Tenant
-VoiceDeploymentMode values(OnPrem, Online, OnlineBasic, OnPremOnlineHybrid)
-EnableBusyOptions

cmdlet Remove-CsVoicePolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoicePolicy [-Identity] <XdsIdentity> [-Tenant <guid>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVoicePolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoicePolicy [[-Identity] <XdsIdentity>] [-AllowCallForwarding <bool>] [-AllowPSTNReRouting <bool>] [-AllowSimulRing <bool>] [-Description <string>] [-EnableBWPolicyOverride <bool>] [-EnableCallPark <bool>] [-EnableCallTransfer <bool>] [-EnableDelegation <bool>] [-EnableMaliciousCallTracing <bool>] [-EnableTeamCall <bool>] [-Name <string>] [-PreventPSTNTollBypass <bool>] [-PstnUsages <PSListModifier>] [-Force] [-CallForwardingSimulRingUsageType <CallForwardingSimulRingUsageType>] [-CustomCallForwardingSimulRingUsages <PSListModifier>] [-EnableVoicemailEscapeTimer <bool>] [-PSTNVoicemailEscapeTimer <long>] [-Tenant <guid>] [-VoiceDeploymentMode <VoiceDeploymentMode>] [-EnableBusyOptions <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoicePolicy [-Instance <psobject>] [-AllowCallForwarding <bool>] [-AllowPSTNReRouting <bool>] [-AllowSimulRing <bool>] [-Description <string>] [-EnableBWPolicyOverride <bool>] [-EnableCallPark <bool>] [-EnableCallTransfer <bool>] [-EnableDelegation <bool>] [-EnableMaliciousCallTracing <bool>] [-EnableTeamCall <bool>] [-Name <string>] [-PreventPSTNTollBypass <bool>] [-PstnUsages <PSListModifier>] [-Force] [-CallForwardingSimulRingUsageType <CallForwardingSimulRingUsageType>] [-CustomCallForwardingSimulRingUsages <PSListModifier>] [-EnableVoicemailEscapeTimer <bool>] [-PSTNVoicemailEscapeTimer <long>] [-Tenant <guid>] [-VoiceDeploymentMode <VoiceDeploymentMode>] [-EnableBusyOptions <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AllowCallForwarding
-AllowPSTNReRouting
-AllowSimulRing
-Description
-EnableBWPolicyOverride
-EnableCallPark
-EnableCallTransfer
-EnableDelegation
-EnableMaliciousCallTracing
-EnableTeamCall
-Name
-PreventPSTNTollBypass
-PstnUsages <System.Management.Automation.PSListModifier>
-Force
-CallForwardingSimulRingUsageType values(VoicePolicyUsage, InternalOnly, CustomUsage)
-CustomCallForwardingSimulRingUsages <System.Management.Automation.PSListModifier>
-EnableVoicemailEscapeTimer
-PSTNVoicemailEscapeTimer
-Tenant
-VoiceDeploymentMode values(OnPrem, Online, OnlineBasic, OnPremOnlineHybrid)
-EnableBusyOptions

cmdlet Test-CsVoicePolicy
module SkypeForBusiness

syntax
    Test-CsVoicePolicy -TargetNumber <PhoneNumber> -VoicePolicy <VoicePolicy> [-RouteSettings <PstnRoutingSettings>] [-Force] [<CommonParameters>]

-TargetNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-VoicePolicy pipeline byName
-RouteSettings
-Force
