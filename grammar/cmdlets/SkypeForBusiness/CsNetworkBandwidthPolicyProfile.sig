cmdlet Get-CsNetworkBandwidthPolicyProfile
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.BWPolicyProfileType

syntax Identity
    Get-CsNetworkBandwidthPolicyProfile [[-Identity] <XdsGlobalRelativeIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkBandwidthPolicyProfile [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-LocalStore

cmdlet New-CsNetworkBandwidthPolicyProfile
module SkypeForBusiness
confirm Medium

syntax
    New-CsNetworkBandwidthPolicyProfile [-Identity] <XdsGlobalRelativeIdentity> [-AudioBWLimit <string>] [-AudioBWSessionLimit <string>] [-BWPolicy <PSListModifier>] [-Description <string>] [-VideoBWLimit <string>] [-VideoBWSessionLimit <string>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AudioBWLimit
-AudioBWSessionLimit
-BWPolicy <System.Management.Automation.PSListModifier>
-Description
-VideoBWLimit
-VideoBWSessionLimit
-Force
-InMemory

cmdlet Remove-CsNetworkBandwidthPolicyProfile
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkBandwidthPolicyProfile [-Identity] <XdsGlobalRelativeIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity> byName
-Force

cmdlet Set-CsNetworkBandwidthPolicyProfile
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkBandwidthPolicyProfile [[-Identity] <XdsGlobalRelativeIdentity>] [-AudioBWLimit <string>] [-AudioBWSessionLimit <string>] [-BWPolicy <PSListModifier>] [-Description <string>] [-VideoBWLimit <string>] [-VideoBWSessionLimit <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkBandwidthPolicyProfile [-Instance <psobject>] [-AudioBWLimit <string>] [-AudioBWSessionLimit <string>] [-BWPolicy <PSListModifier>] [-Description <string>] [-VideoBWLimit <string>] [-VideoBWSessionLimit <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity>
-AudioBWLimit
-AudioBWSessionLimit
-BWPolicy <System.Management.Automation.PSListModifier>
-Description
-VideoBWLimit
-VideoBWSessionLimit
-Force
