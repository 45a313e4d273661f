cmdlet Get-CsTrunkConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.TrunkConfiguration

syntax Identity
    Get-CsTrunkConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsTrunkConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsTrunkConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsTrunkConfiguration [-Identity] <XdsIdentity> [-ConcentratedTopology <bool>] [-Description <string>] [-EnableBypass <bool>] [-EnableMobileTrunkSupport <bool>] [-EnablePIDFLOSupport <bool>] [-EnableReferSupport <bool>] [-EnableSessionTimer <bool>] [-EnableSignalBoost <bool>] [-MaxEarlyDialogs <uint>] [-OutboundTranslationRulesList <PSListModifier>] [-RemovePlusFromUri <bool>] [-RTCPActiveCalls <bool>] [-RTCPCallsOnHold <bool>] [-SipResponseCodeTranslationRulesList <PSListModifier>] [-SRTPMode <SRTPMode>] [-Force] [-InMemory] [-Enable3pccRefer <bool>] [-EnableFastFailoverTimer <bool>] [-EnableOnlineVoice <bool>] [-EnableRTPLatching <bool>] [-ForwardCallHistory <bool>] [-ForwardPAI <bool>] [-ForwardAnonymousCallGatewayPAI <bool>] [-OutboundCallingNumberTranslationRulesList <PSListModifier>] [-PstnUsages <PSListModifier>] [-EnableLocationRestriction <bool>] [-NetworkSiteID <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ConcentratedTopology
-Description
-EnableBypass
-EnableMobileTrunkSupport
-EnablePIDFLOSupport
-EnableReferSupport
-EnableSessionTimer
-EnableSignalBoost
-MaxEarlyDialogs
-OutboundTranslationRulesList <System.Management.Automation.PSListModifier>
-RemovePlusFromUri
-RTCPActiveCalls
-RTCPCallsOnHold
-SipResponseCodeTranslationRulesList <System.Management.Automation.PSListModifier>
-SRTPMode values(Required, Optional, NotSupported)
-Force
-InMemory
-Enable3pccRefer
-EnableFastFailoverTimer
-EnableOnlineVoice
-EnableRTPLatching
-ForwardCallHistory
-ForwardPAI
-ForwardAnonymousCallGatewayPAI
-OutboundCallingNumberTranslationRulesList <System.Management.Automation.PSListModifier>
-PstnUsages <System.Management.Automation.PSListModifier>
-EnableLocationRestriction
-NetworkSiteID

cmdlet Remove-CsTrunkConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsTrunkConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsTrunkConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsTrunkConfiguration [[-Identity] <XdsIdentity>] [-ConcentratedTopology <bool>] [-Description <string>] [-EnableBypass <bool>] [-EnableMobileTrunkSupport <bool>] [-EnablePIDFLOSupport <bool>] [-EnableReferSupport <bool>] [-EnableSessionTimer <bool>] [-EnableSignalBoost <bool>] [-MaxEarlyDialogs <uint>] [-OutboundTranslationRulesList <PSListModifier>] [-RemovePlusFromUri <bool>] [-RTCPActiveCalls <bool>] [-RTCPCallsOnHold <bool>] [-SipResponseCodeTranslationRulesList <PSListModifier>] [-SRTPMode <SRTPMode>] [-Force] [-Enable3pccRefer <bool>] [-EnableFastFailoverTimer <bool>] [-EnableOnlineVoice <bool>] [-EnableRTPLatching <bool>] [-ForwardCallHistory <bool>] [-ForwardPAI <bool>] [-ForwardAnonymousCallGatewayPAI <bool>] [-OutboundCallingNumberTranslationRulesList <PSListModifier>] [-PstnUsages <PSListModifier>] [-EnableLocationRestriction <bool>] [-NetworkSiteID <string>] [-AcceptGatewayPAIForOutboundCalls <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTrunkConfiguration [-Instance <psobject>] [-ConcentratedTopology <bool>] [-Description <string>] [-EnableBypass <bool>] [-EnableMobileTrunkSupport <bool>] [-EnablePIDFLOSupport <bool>] [-EnableReferSupport <bool>] [-EnableSessionTimer <bool>] [-EnableSignalBoost <bool>] [-MaxEarlyDialogs <uint>] [-OutboundTranslationRulesList <PSListModifier>] [-RemovePlusFromUri <bool>] [-RTCPActiveCalls <bool>] [-RTCPCallsOnHold <bool>] [-SipResponseCodeTranslationRulesList <PSListModifier>] [-SRTPMode <SRTPMode>] [-Force] [-Enable3pccRefer <bool>] [-EnableFastFailoverTimer <bool>] [-EnableOnlineVoice <bool>] [-EnableRTPLatching <bool>] [-ForwardCallHistory <bool>] [-ForwardPAI <bool>] [-ForwardAnonymousCallGatewayPAI <bool>] [-OutboundCallingNumberTranslationRulesList <PSListModifier>] [-PstnUsages <PSListModifier>] [-EnableLocationRestriction <bool>] [-NetworkSiteID <string>] [-AcceptGatewayPAIForOutboundCalls <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-ConcentratedTopology
-Description
-EnableBypass
-EnableMobileTrunkSupport
-EnablePIDFLOSupport
-EnableReferSupport
-EnableSessionTimer
-EnableSignalBoost
-MaxEarlyDialogs
-OutboundTranslationRulesList <System.Management.Automation.PSListModifier>
-RemovePlusFromUri
-RTCPActiveCalls
-RTCPCallsOnHold
-SipResponseCodeTranslationRulesList <System.Management.Automation.PSListModifier>
-SRTPMode values(Required, Optional, NotSupported)
-Force
-Enable3pccRefer
-EnableFastFailoverTimer
-EnableOnlineVoice
-EnableRTPLatching
-ForwardCallHistory
-ForwardPAI
-ForwardAnonymousCallGatewayPAI
-OutboundCallingNumberTranslationRulesList <System.Management.Automation.PSListModifier>
-PstnUsages <System.Management.Automation.PSListModifier>
-EnableLocationRestriction
-NetworkSiteID
-AcceptGatewayPAIForOutboundCalls

cmdlet Test-CsTrunkConfiguration
module SkypeForBusiness

syntax
    Test-CsTrunkConfiguration -DialedNumber <PhoneNumber> -TrunkConfiguration <TrunkConfiguration> [-CallingNumber <PhoneNumber>] [<CommonParameters>]

-DialedNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-TrunkConfiguration pipeline byName
-CallingNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
