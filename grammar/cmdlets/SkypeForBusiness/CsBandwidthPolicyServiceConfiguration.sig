cmdlet Get-CsBandwidthPolicyServiceConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.BandwidthPolicyServiceConfiguration.BandwidthPolicyServiceConfiguration

syntax Identity
    Get-CsBandwidthPolicyServiceConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsBandwidthPolicyServiceConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsBandwidthPolicyServiceConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsBandwidthPolicyServiceConfiguration [-Identity] <XdsIdentity> [-EnableLogging <bool>] [-LogCleanUpInterval <timespan>] [-MaxLogFileSizeMb <uint>] [-MaxTokenLifetime <timespan>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableLogging
-LogCleanUpInterval
-MaxLogFileSizeMb
-MaxTokenLifetime
-Force
-InMemory

cmdlet Remove-CsBandwidthPolicyServiceConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsBandwidthPolicyServiceConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsBandwidthPolicyServiceConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsBandwidthPolicyServiceConfiguration [[-Identity] <XdsIdentity>] [-EnableLogging <bool>] [-LogCleanUpInterval <timespan>] [-MaxLogFileSizeMb <uint>] [-MaxTokenLifetime <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsBandwidthPolicyServiceConfiguration [-Instance <psobject>] [-EnableLogging <bool>] [-LogCleanUpInterval <timespan>] [-MaxLogFileSizeMb <uint>] [-MaxTokenLifetime <timespan>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableLogging
-LogCleanUpInterval
-MaxLogFileSizeMb
-MaxTokenLifetime
-Force
