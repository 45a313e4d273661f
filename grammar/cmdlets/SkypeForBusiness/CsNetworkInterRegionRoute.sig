cmdlet Get-CsNetworkInterRegionRoute
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.InterNetworkRegionRouteType

syntax Identity
    Get-CsNetworkInterRegionRoute [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkInterRegionRoute [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkInterRegionRoute
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkInterRegionRoute [-Identity] <XdsGlobalRelativeIdentity> -NetworkRegionID1 <string> -NetworkRegionID2 <string> [-NetworkRegionLinkIDs <string>] [-NetworkRegionLinks <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkInterRegionRoute -InterNetworkRegionRouteID <string> -NetworkRegionID1 <string> -NetworkRegionID2 <string> [-NetworkRegionLinkIDs <string>] [-NetworkRegionLinks <PSListModifier>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-InterNetworkRegionRouteID
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NetworkRegionID1
-NetworkRegionID2
-NetworkRegionLinkIDs
-NetworkRegionLinks <System.Management.Automation.PSListModifier>
-Force
-InMemory

cmdlet Remove-CsNetworkInterRegionRoute
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkInterRegionRoute [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkInterRegionRoute
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkInterRegionRoute [[-Identity] <XdsGlobalRelativeIdentity>] [-NetworkRegionID1 <string>] [-NetworkRegionID2 <string>] [-NetworkRegionLinkIDs <string>] [-NetworkRegionLinks <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkInterRegionRoute [-Instance <psobject>] [-NetworkRegionID1 <string>] [-NetworkRegionID2 <string>] [-NetworkRegionLinkIDs <string>] [-NetworkRegionLinks <PSListModifier>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NetworkRegionID1
-NetworkRegionID2
-NetworkRegionLinkIDs
-NetworkRegionLinks <System.Management.Automation.PSListModifier>
-Force
