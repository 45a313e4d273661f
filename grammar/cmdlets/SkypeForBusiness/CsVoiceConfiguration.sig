cmdlet Get-CsVoiceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoiceConfiguration

syntax Identity
    Get-CsVoiceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoiceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Remove-CsVoiceConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoiceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVoiceConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoiceConfiguration [[-Identity] <XdsIdentity>] [-VoiceTestConfigurations <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoiceConfiguration [-Instance <psobject>] [-VoiceTestConfigurations <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-VoiceTestConfigurations <System.Management.Automation.PSListModifier>
-Force
