cmdlet Get-CsTelemetryConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.SignInTelemetry.SignInTelemetryConfiguration
products SfB2015 SfB2019

syntax Filter
    Get-CsTelemetryConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsTelemetryConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsTelemetryConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    New-CsTelemetryConfiguration [-Identity] <XdsIdentity> [-EnableClientTelemetry <bool>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableClientTelemetry
-Force
-InMemory

cmdlet Remove-CsTelemetryConfiguration
module SkypeForBusiness
confirm Medium
products SfB2015 SfB2019

syntax
    Remove-CsTelemetryConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsTelemetryConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products SfB2015 SfB2019

syntax Identity
    Set-CsTelemetryConfiguration [[-Identity] <XdsIdentity>] [-EnableClientTelemetry <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsTelemetryConfiguration [-EnableClientTelemetry <bool>] [-Force] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableClientTelemetry
-Force
-Instance pipeline
