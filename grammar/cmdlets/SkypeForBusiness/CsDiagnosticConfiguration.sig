cmdlet Get-CsDiagnosticConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Diagnostics.DiagnosticFilterSettings

syntax Identity
    Get-CsDiagnosticConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsDiagnosticConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsDiagnosticConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsDiagnosticConfiguration [-Identity] <XdsIdentity> [-Filter <Filter>] [-LoggingShare <string>] [-Force] [-InMemory] [-LogAllSipHeaders <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LoggingShare
-Force
-InMemory
-LogAllSipHeaders

cmdlet Remove-CsDiagnosticConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsDiagnosticConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsDiagnosticConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsDiagnosticConfiguration [[-Identity] <XdsIdentity>] [-Filter <Filter>] [-LoggingShare <string>] [-Force] [-LogAllSipHeaders <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsDiagnosticConfiguration [-Instance <psobject>] [-Filter <Filter>] [-LoggingShare <string>] [-Force] [-LogAllSipHeaders <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LoggingShare
-Force
-LogAllSipHeaders
