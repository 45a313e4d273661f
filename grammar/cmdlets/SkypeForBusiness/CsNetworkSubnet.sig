cmdlet Get-CsNetworkSubnet
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.SubnetType

syntax Identity
    Get-CsNetworkSubnet [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkSubnet [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkSubnet
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkSubnet [-Identity] <XdsGlobalRelativeIdentity> -MaskBits <int> [-Description <string>] [-NetworkSiteID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkSubnet -MaskBits <int> -SubnetID <string> [-Description <string>] [-NetworkSiteID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-MaskBits
-SubnetID
-Description
-NetworkSiteID
-Force
-InMemory

cmdlet Remove-CsNetworkSubnet
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkSubnet [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkSubnet
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkSubnet [[-Identity] <XdsGlobalRelativeIdentity>] [-Description <string>] [-MaskBits <int>] [-NetworkSiteID <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkSubnet [-Instance <psobject>] [-Description <string>] [-MaskBits <int>] [-NetworkSiteID <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-Description
-MaskBits
-NetworkSiteID
-Force
