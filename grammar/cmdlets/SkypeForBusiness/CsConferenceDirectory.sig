cmdlet Get-CsConferenceDirectory
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.PstnConf.ConferenceDirectories

syntax Identity
    Get-CsConferenceDirectory [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsConferenceDirectory [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet Move-CsConferenceDirectory
module SkypeForBusiness
confirm Medium

syntax
    Move-CsConferenceDirectory [-Identity] <XdsGlobalRelativeIdentity> -TargetPool <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-TargetPool
-Force

cmdlet New-CsConferenceDirectory
module SkypeForBusiness
confirm Medium

syntax
    New-CsConferenceDirectory [-Identity] <XdsGlobalRelativeIdentity> -HomePool <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-HomePool
-Force

cmdlet Remove-CsConferenceDirectory
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsConferenceDirectory [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force
