cmdlet Get-CsVoicemailReroutingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.ExumRouting.VoicemailReroutingConfiguration

syntax Identity
    Get-CsVoicemailReroutingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsVoicemailReroutingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsVoicemailReroutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsVoicemailReroutingConfiguration [-Identity] <XdsIdentity> [-AutoAttendantNumber <string>] [-Enabled <bool>] [-SubscriberAccessNumber <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AutoAttendantNumber
-Enabled
-SubscriberAccessNumber
-Force
-InMemory

cmdlet Remove-CsVoicemailReroutingConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsVoicemailReroutingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsVoicemailReroutingConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsVoicemailReroutingConfiguration [[-Identity] <XdsIdentity>] [-AutoAttendantNumber <string>] [-Enabled <bool>] [-SubscriberAccessNumber <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsVoicemailReroutingConfiguration [-Instance <psobject>] [-AutoAttendantNumber <string>] [-Enabled <bool>] [-SubscriberAccessNumber <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-AutoAttendantNumber
-Enabled
-SubscriberAccessNumber
-Force
