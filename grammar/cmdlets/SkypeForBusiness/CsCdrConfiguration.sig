cmdlet Get-CsCdrConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CallDetailRecording.CdrSettings

syntax Identity
    Get-CsCdrConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsCdrConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsCdrConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsCdrConfiguration [-Identity] <XdsIdentity> [-EnableCDR <bool>] [-EnablePurging <bool>] [-KeepCallDetailForDays <uint>] [-KeepErrorReportForDays <uint>] [-PurgeHourOfDay <uint>] [-Force] [-InMemory] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableCDR
-EnablePurging
-KeepCallDetailForDays
-KeepErrorReportForDays
-PurgeHourOfDay
-Force
-InMemory

cmdlet Remove-CsCdrConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsCdrConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsCdrConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsCdrConfiguration [[-Identity] <XdsIdentity>] [-EnableCDR <bool>] [-EnablePurging <bool>] [-KeepCallDetailForDays <uint>] [-KeepErrorReportForDays <uint>] [-PurgeHourOfDay <uint>] [-EnableUdcLite <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsCdrConfiguration [-Instance <psobject>] [-EnableCDR <bool>] [-EnablePurging <bool>] [-KeepCallDetailForDays <uint>] [-KeepErrorReportForDays <uint>] [-PurgeHourOfDay <uint>] [-EnableUdcLite <bool>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableCDR
-EnablePurging
-KeepCallDetailForDays
-KeepErrorReportForDays
-PurgeHourOfDay
-EnableUdcLite
-Force
