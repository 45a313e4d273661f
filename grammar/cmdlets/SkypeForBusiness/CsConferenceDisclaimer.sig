cmdlet Get-CsConferenceDisclaimer
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.WebConf.ConferenceDisclaimer

syntax Identity
    Get-CsConferenceDisclaimer [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsConferenceDisclaimer [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Remove-CsConferenceDisclaimer
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsConferenceDisclaimer [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsConferenceDisclaimer
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsConferenceDisclaimer [[-Identity] <XdsIdentity>] [-Body <string>] [-Header <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsConferenceDisclaimer [-Instance <psobject>] [-Body <string>] [-Header <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Body
-Header
-Force
