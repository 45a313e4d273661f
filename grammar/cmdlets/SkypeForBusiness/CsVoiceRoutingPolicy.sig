cmdlet Get-CsVoiceRoutingPolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoiceRoutingPolicy
products Lync2013 SfB2015 SfB2019

syntax Identity
    Get-CsVoiceRoutingPolicy [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoiceRoutingPolicy [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Grant-CsVoiceRoutingPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Grant-CsVoiceRoutingPolicy [-PolicyName] <string> [-Identity] <UserIdParameter> [-Tenant <guid>] [-DomainController <Fqdn>] [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-PolicyName allowNull allowEmptyString
-Tenant
-DomainController <Microsoft.Rtc.Management.Deploy.Fqdn>
-Identity <Microsoft.Rtc.Management.AD.UserIdParameter> pipeline byName
-PassThru

cmdlet New-CsVoiceRoutingPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsVoiceRoutingPolicy [-Identity] <XdsIdentity> [-Description <string>] [-Force] [-InMemory] [-Name <string>] [-PstnUsages <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-InMemory
-Name
-PstnUsages <System.Management.Automation.PSListModifier>

cmdlet Remove-CsVoiceRoutingPolicy
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsVoiceRoutingPolicy [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVoiceRoutingPolicy
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsVoiceRoutingPolicy [[-Identity] <XdsIdentity>] [-Description <string>] [-Force] [-Name <string>] [-PstnUsages <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoiceRoutingPolicy [-Description <string>] [-Force] [-Instance <psobject>] [-Name <string>] [-PstnUsages <PSListModifier>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Description
-Force
-Instance pipeline
-Name
-PstnUsages <System.Management.Automation.PSListModifier>
