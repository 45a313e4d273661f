cmdlet Get-CsNetworkInterSitePolicy
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.InterNetworkSitePolicyType

syntax Identity
    Get-CsNetworkInterSitePolicy [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkInterSitePolicy [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkInterSitePolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkInterSitePolicy [-Identity] <XdsGlobalRelativeIdentity> -NetworkSiteID1 <string> -NetworkSiteID2 <string> [-BWPolicyProfileID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkInterSitePolicy -InterNetworkSitePolicyID <string> -NetworkSiteID1 <string> -NetworkSiteID2 <string> [-BWPolicyProfileID <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-InterNetworkSitePolicyID
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-NetworkSiteID1
-NetworkSiteID2
-BWPolicyProfileID
-Force
-InMemory

cmdlet Remove-CsNetworkInterSitePolicy
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkInterSitePolicy [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkInterSitePolicy
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkInterSitePolicy [[-Identity] <XdsGlobalRelativeIdentity>] [-BWPolicyProfileID <string>] [-NetworkSiteID1 <string>] [-NetworkSiteID2 <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkInterSitePolicy [-Instance <psobject>] [-BWPolicyProfileID <string>] [-NetworkSiteID1 <string>] [-NetworkSiteID2 <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-BWPolicyProfileID
-NetworkSiteID1
-NetworkSiteID2
-Force
