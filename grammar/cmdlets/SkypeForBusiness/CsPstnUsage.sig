cmdlet Get-CsPstnUsage
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Policy.Voice.PSTNUsages

syntax Identity
    Get-CsPstnUsage [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsPstnUsage [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Set-CsPstnUsage
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsPstnUsage [[-Identity] <XdsIdentity>] [-Usage <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsPstnUsage [-Instance <psobject>] [-Usage <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Usage <System.Management.Automation.PSListModifier>
-Force
