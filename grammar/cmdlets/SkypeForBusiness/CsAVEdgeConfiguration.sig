cmdlet Get-CsAVEdgeConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Edge.MediaRelaySettings

syntax Identity
    Get-CsAVEdgeConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAVEdgeConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsAVEdgeConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsAVEdgeConfiguration [-Identity] <XdsIdentity> [-MaxTokenLifetime <timespan>] [-Force] [-InMemory] [-MaxBandwidthPerPortKb <uint>] [-MaxBandwidthPerUserKb <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-MaxTokenLifetime
-Force
-InMemory
-MaxBandwidthPerPortKb
-MaxBandwidthPerUserKb

cmdlet Remove-CsAVEdgeConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsAVEdgeConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsAVEdgeConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsAVEdgeConfiguration [[-Identity] <XdsIdentity>] [-MaxTokenLifetime <timespan>] [-Force] [-MaxBandwidthPerPortKb <uint>] [-MaxBandwidthPerUserKb <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsAVEdgeConfiguration [-Instance <psobject>] [-MaxTokenLifetime <timespan>] [-Force] [-MaxBandwidthPerPortKb <uint>] [-MaxBandwidthPerUserKb <uint>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-MaxTokenLifetime
-Force
-MaxBandwidthPerPortKb
-MaxBandwidthPerUserKb
