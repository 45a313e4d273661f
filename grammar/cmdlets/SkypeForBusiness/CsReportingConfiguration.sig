cmdlet Get-CsReportingConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Reporting.ReportingConfiguration
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsReportingConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsReportingConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet New-CsReportingConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    New-CsReportingConfiguration [-Identity] <XdsIdentity> [-Force] [-InMemory] [-ReportingUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-InMemory
-ReportingUrl

cmdlet Remove-CsReportingConfiguration
module SkypeForBusiness
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax
    Remove-CsReportingConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsReportingConfiguration
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsReportingConfiguration [[-Identity] <XdsIdentity>] [-Force] [-ReportingUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsReportingConfiguration [-Force] [-Instance <psobject>] [-ReportingUrl <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Instance pipeline
-ReportingUrl
