cmdlet Get-CsNetworkRegionLink
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.NetworkRegionLinkType

syntax Identity
    Get-CsNetworkRegionLink [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkRegionLink [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkRegionLink
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkRegionLink [-Identity] <XdsGlobalRelativeIdentity> -NetworkRegionID1 <string> -NetworkRegionID2 <string> [-BWPolicyProfileID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkRegionLink -NetworkRegionID1 <string> -NetworkRegionID2 <string> -NetworkRegionLinkID <string> [-BWPolicyProfileID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NetworkRegionID1
-NetworkRegionID2
-NetworkRegionLinkID
-BWPolicyProfileID
-Force
-InMemory

cmdlet Remove-CsNetworkRegionLink
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkRegionLink [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkRegionLink
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkRegionLink [[-Identity] <XdsGlobalRelativeIdentity>] [-BWPolicyProfileID <string>] [-NetworkRegionID1 <string>] [-NetworkRegionID2 <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkRegionLink [-Instance <psobject>] [-BWPolicyProfileID <string>] [-NetworkRegionID1 <string>] [-NetworkRegionID2 <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-BWPolicyProfileID
-NetworkRegionID1
-NetworkRegionID2
-Force
