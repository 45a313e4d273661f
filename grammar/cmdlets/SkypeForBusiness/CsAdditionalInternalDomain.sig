cmdlet Get-CsAdditionalInternalDomain
module SkypeForBusiness
default Identity
products SfB2015 SfB2019
since 6.0.9319.510

syntax Identity
    Get-CsAdditionalInternalDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAdditionalInternalDomain [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsAdditionalInternalDomain
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.510

syntax Identity
    New-CsAdditionalInternalDomain [-Identity] <XdsGlobalRelativeIdentity> [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsAdditionalInternalDomain -Domain <string> [-InMemory] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Domain
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-InMemory
-Force

cmdlet Remove-CsAdditionalInternalDomain
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019
since 6.0.9319.510

syntax
    Remove-CsAdditionalInternalDomain [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force
