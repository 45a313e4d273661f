cmdlet Get-CsNetworkRegion
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.NetworkRegionType

syntax Identity
    Get-CsNetworkRegion [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkRegion [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkRegion
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkRegion [-Identity] <XdsGlobalRelativeIdentity> -CentralSite <string> [-AudioAlternatePath <bool>] [-BWAlternatePaths <PSListModifier>] [-BypassID <string>] [-Description <string>] [-VideoAlternatePath <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkRegion -CentralSite <string> -NetworkRegionID <string> [-AudioAlternatePath <bool>] [-BWAlternatePaths <PSListModifier>] [-BypassID <string>] [-Description <string>] [-VideoAlternatePath <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-CentralSite
-NetworkRegionID
-AudioAlternatePath
-BWAlternatePaths <System.Management.Automation.PSListModifier>
-BypassID
-Description
-VideoAlternatePath
-Force
-InMemory

cmdlet Remove-CsNetworkRegion
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkRegion [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkRegion
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkRegion [[-Identity] <XdsGlobalRelativeIdentity>] [-AudioAlternatePath <bool>] [-BWAlternatePaths <PSListModifier>] [-BypassID <string>] [-CentralSite <string>] [-Description <string>] [-VideoAlternatePath <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkRegion [-Instance <psobject>] [-AudioAlternatePath <bool>] [-BWAlternatePaths <PSListModifier>] [-BypassID <string>] [-CentralSite <string>] [-Description <string>] [-VideoAlternatePath <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AudioAlternatePath
-BWAlternatePaths <System.Management.Automation.PSListModifier>
-BypassID
-CentralSite
-Description
-VideoAlternatePath
-Force
