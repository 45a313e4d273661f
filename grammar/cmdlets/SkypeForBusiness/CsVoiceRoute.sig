cmdlet Get-CsVoiceRoute
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.Route

syntax Identity
    Get-CsVoiceRoute [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoiceRoute [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsVoiceRoute
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsVoiceRoute [-Identity] <XdsGlobalRelativeIdentity> [-AlternateCallerId <string>] [-Description <string>] [-NumberPattern <string>] [-Priority <int>] [-PstnGatewayList <PSListModifier>] [-PstnUsages <PSListModifier>] [-SuppressCallerId <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsVoiceRoute -Name <string> [-AlternateCallerId <string>] [-Description <string>] [-NumberPattern <string>] [-Priority <int>] [-PstnGatewayList <PSListModifier>] [-PstnUsages <PSListModifier>] [-SuppressCallerId <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AlternateCallerId
-Description
-NumberPattern
-Priority
-PstnGatewayList <System.Management.Automation.PSListModifier>
-PstnUsages <System.Management.Automation.PSListModifier>
-SuppressCallerId
-Force
-InMemory

cmdlet Remove-CsVoiceRoute
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoiceRoute [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsVoiceRoute
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoiceRoute [[-Identity] <XdsGlobalRelativeIdentity>] [-AlternateCallerId <string>] [-Description <string>] [-NumberPattern <string>] [-Priority <int>] [-PstnGatewayList <PSListModifier>] [-PstnUsages <PSListModifier>] [-SuppressCallerId <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoiceRoute [-Instance <psobject>] [-AlternateCallerId <string>] [-Description <string>] [-NumberPattern <string>] [-Priority <int>] [-PstnGatewayList <PSListModifier>] [-PstnUsages <PSListModifier>] [-SuppressCallerId <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AlternateCallerId
-Description
-NumberPattern
-Priority
-PstnGatewayList <System.Management.Automation.PSListModifier>
-PstnUsages <System.Management.Automation.PSListModifier>
-SuppressCallerId
-Force

cmdlet Test-CsVoiceRoute
module SkypeForBusiness

syntax
    Test-CsVoiceRoute -Route <Route> -TargetNumber <PhoneNumber> [-Force] [<CommonParameters>]

-Route pipeline byName
-TargetNumber <Microsoft.Rtc.Management.Voice.PhoneNumber>
-Force
