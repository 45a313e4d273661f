cmdlet Get-CsDiagnosticHeaderConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Diagnostics.DiagnosticHeaderSettings

syntax Identity
    Get-CsDiagnosticHeaderConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDiagnosticHeaderConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsDiagnosticHeaderConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsDiagnosticHeaderConfiguration [-Identity] <XdsIdentity> [-SendToExternalNetworks <bool>] [-SendToOutsideUnauthenticatedUsers <bool>] [-Force] [-InMemory] [-SendToExternalNetworksOnServiceEdge <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-SendToExternalNetworks
-SendToOutsideUnauthenticatedUsers
-Force
-InMemory
-SendToExternalNetworksOnServiceEdge

cmdlet Remove-CsDiagnosticHeaderConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDiagnosticHeaderConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDiagnosticHeaderConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDiagnosticHeaderConfiguration [[-Identity] <XdsIdentity>] [-SendToExternalNetworks <bool>] [-SendToOutsideUnauthenticatedUsers <bool>] [-Force] [-SendToExternalNetworksOnServiceEdge <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDiagnosticHeaderConfiguration [-Instance <psobject>] [-SendToExternalNetworks <bool>] [-SendToOutsideUnauthenticatedUsers <bool>] [-Force] [-SendToExternalNetworksOnServiceEdge <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-SendToExternalNetworks
-SendToOutsideUnauthenticatedUsers
-Force
-SendToExternalNetworksOnServiceEdge
