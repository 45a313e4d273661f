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
    Set-CsNetworkConfiguration [[-Identity] <XdsIdentity>] [-Tenant <guid>] [-MediaBypassSettings <MediaBypassSettingsType>] [-BWPolicyProfiles <PSListModifier>] [-NetworkRegions <PSListModifier>] [-NetworkRegionLinks <PSListModifier>] [-InterNetworkRegionRoutes <PSListModifier>] [-NetworkSites <PSListModifier>] [-InterNetworkSitePolicies <PSListModifier>] [-Subnets <PSListModifier>] [-EnableBandwidthPolicyCheck <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsNetworkConfiguration [-Tenant <guid>] [-MediaBypassSettings <MediaBypassSettingsType>] [-BWPolicyProfiles <PSListModifier>] [-NetworkRegions <PSListModifier>] [-NetworkRegionLinks <PSListModifier>] [-InterNetworkRegionRoutes <PSListModifier>] [-NetworkSites <PSListModifier>] [-InterNetworkSitePolicies <PSListModifier>] [-Subnets <PSListModifier>] [-EnableBandwidthPolicyCheck <bool>] [-Instance <psobject>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Tenant
-MediaBypassSettings
-BWPolicyProfiles <System.Management.Automation.PSListModifier>
-NetworkRegions <System.Management.Automation.PSListModifier>
-NetworkRegionLinks <System.Management.Automation.PSListModifier>
-InterNetworkRegionRoutes <System.Management.Automation.PSListModifier>
-NetworkSites <System.Management.Automation.PSListModifier>
-InterNetworkSitePolicies <System.Management.Automation.PSListModifier>
-Subnets <System.Management.Automation.PSListModifier>
-EnableBandwidthPolicyCheck
-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
