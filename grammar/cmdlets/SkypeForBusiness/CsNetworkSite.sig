cmdlet Get-CsNetworkSite
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.DisplayNetworkSiteType

syntax Identity
    Get-CsNetworkSite [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkSite [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkSite
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsNetworkSite [-Identity] <XdsGlobalRelativeIdentity> -NetworkRegionID <string> [-BWPolicyProfileID <string>] [-BypassID <string>] [-Description <string>] [-LocationPolicy <string>] [-Force] [-InMemory] [-EnableLocationBasedRouting <bool>] [-VoiceRoutingPolicy <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsNetworkSite -NetworkSiteID <string> -NetworkRegionID <string> [-BWPolicyProfileID <string>] [-BypassID <string>] [-Description <string>] [-LocationPolicy <string>] [-Force] [-InMemory] [-EnableLocationBasedRouting <bool>] [-VoiceRoutingPolicy <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-NetworkSiteID
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-BWPolicyProfileID
-BypassID
-Description
-LocationPolicy
-NetworkRegionID
-Force
-InMemory
-EnableLocationBasedRouting
-VoiceRoutingPolicy

cmdlet Remove-CsNetworkSite
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkSite [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkSite
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkSite [[-Identity] <XdsGlobalRelativeIdentity>] [-BWPolicyProfileID <string>] [-BypassID <string>] [-Description <string>] [-LocationPolicy <string>] [-NetworkRegionID <string>] [-Force] [-EnableLocationBasedRouting <bool>] [-VoiceRoutingPolicy <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkSite [-Instance <psobject>] [-BWPolicyProfileID <string>] [-BypassID <string>] [-Description <string>] [-LocationPolicy <string>] [-NetworkRegionID <string>] [-Force] [-EnableLocationBasedRouting <bool>] [-VoiceRoutingPolicy <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-BWPolicyProfileID
-BypassID
-Description
-LocationPolicy
-NetworkRegionID
-Force
-EnableLocationBasedRouting
-VoiceRoutingPolicy
