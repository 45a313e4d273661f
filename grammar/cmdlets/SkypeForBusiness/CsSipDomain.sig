cmdlet Get-CsSipDomain
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.Xds.SipDomain

syntax Identity
    Get-CsSipDomain [[-Identity] <XdsGlobalRelativeIdentity>] [<CommonParameters>]
syntax Filter
    Get-CsSipDomain [-Filter <string>] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>

cmdlet New-CsSipDomain
module SkypeForBusiness
confirm Medium

syntax
    New-CsSipDomain [-Identity] <XdsGlobalRelativeIdentity> [-IsDefault <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-IsDefault
-Force

cmdlet Remove-CsSipDomain
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsSipDomain [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsSipDomain
module SkypeForBusiness
confirm Medium

syntax
    Set-CsSipDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-IsDefault <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-IsDefault
-Force
