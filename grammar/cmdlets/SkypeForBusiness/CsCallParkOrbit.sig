cmdlet Get-CsCallParkOrbit
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Voice.Helpers.DisplayCallParkOrbit

syntax Identity
    Get-CsCallParkOrbit [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [-Type <OrbitType>] [<CommonParameters>]
syntax Filter
    Get-CsCallParkOrbit [-Filter <string>] [-LocalStore] [-Type <OrbitType>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore
-Type values(CallPark, GroupPickup)

cmdlet New-CsCallParkOrbit
module SkypeForBusiness
confirm Medium

syntax
    New-CsCallParkOrbit [-Identity] <XdsGlobalRelativeIdentity> [-NumberRangeStart] <string> [-NumberRangeEnd] <string> [-CallParkService] <string> [-Force] [-InMemory] [-Type <OrbitType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NumberRangeStart
-NumberRangeEnd
-CallParkService alias(CallParkServerFqdn)
-Force
-InMemory
-Type values(CallPark, GroupPickup)

cmdlet Remove-CsCallParkOrbit
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsCallParkOrbit [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsCallParkOrbit
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsCallParkOrbit [[-Identity] <XdsGlobalRelativeIdentity>] [[-NumberRangeStart] <string>] [[-NumberRangeEnd] <string>] [[-CallParkService] <string>] [-Force] [-Type <OrbitType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCallParkOrbit [[-NumberRangeStart] <string>] [[-NumberRangeEnd] <string>] [[-CallParkService] <string>] [-Instance <psobject>] [-Force] [-Type <OrbitType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NumberRangeStart
-NumberRangeEnd
-CallParkService alias(CallParkServerFqdn)
-Instance pipeline
-Force
-Type values(CallPark, GroupPickup)
