cmdlet Get-CsBlockedDomain
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.BlockedDomain

syntax Identity
    Get-CsBlockedDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsBlockedDomain [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsBlockedDomain
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsBlockedDomain [-Identity] <XdsGlobalRelativeIdentity> [-Comment <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsBlockedDomain -Domain <string> [-Comment <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Comment
-Domain
-Force
-InMemory

cmdlet Remove-CsBlockedDomain
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsBlockedDomain [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsBlockedDomain
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsBlockedDomain [[-Identity] <XdsGlobalRelativeIdentity>] [-Comment <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsBlockedDomain [-Instance <psobject>] [-Comment <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Comment
-Force
