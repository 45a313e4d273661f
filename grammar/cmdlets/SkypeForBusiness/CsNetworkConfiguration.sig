cmdlet Get-CsNetworkConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.NetworkConfigurationSettings

syntax Identity
    Get-CsNetworkConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsNetworkConfiguration [-Tenant <guid>] [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Tenant
-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet Remove-CsNetworkConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsNetworkConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsNetworkConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsNetworkConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-MediaBypassSettings <MediaBypassSettingsType>] [-BWPolicyProfiles <pslistmodifier>] [-NetworkRegions <pslistmodifier>] [-NetworkRegionLinks <pslistmodifier>] [-InterNetworkRegionRoutes <pslistmodifier>] [-NetworkSites <pslistmodifier>] [-InterNetworkSitePolicies <pslistmodifier>] [-Subnets <pslistmodifier>] [-EnableBandwidthPolicyCheck <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkConfiguration [-Tenant <guid>] [-MediaBypassSettings <MediaBypassSettingsType>] [-BWPolicyProfiles <pslistmodifier>] [-NetworkRegions <pslistmodifier>] [-NetworkRegionLinks <pslistmodifier>] [-InterNetworkRegionRoutes <pslistmodifier>] [-NetworkSites <pslistmodifier>] [-InterNetworkSitePolicies <pslistmodifier>] [-Subnets <pslistmodifier>] [-EnableBandwidthPolicyCheck <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-MediaBypassSettings
-BWPolicyProfiles
-NetworkRegions
-NetworkRegionLinks
-InterNetworkRegionRoutes
-NetworkSites
-InterNetworkSitePolicies
-Subnets
-EnableBandwidthPolicyCheck
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
