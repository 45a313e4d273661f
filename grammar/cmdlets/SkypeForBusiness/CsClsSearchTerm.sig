cmdlet Get-CsClsSearchTerm
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.SearchTerm#Decorated
products Lync2013 SfB2015 SfB2019

syntax Filter
    Get-CsClsSearchTerm [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax Identity
    Get-CsClsSearchTerm [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Filter
-LocalStore

cmdlet Set-CsClsSearchTerm
module SkypeForBusiness
default Identity
confirm Medium
products Lync2013 SfB2015 SfB2019

syntax Identity
    Set-CsClsSearchTerm [[-Identity] <XdsIdentity>] [-Force] [-Inserts <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsClsSearchTerm [-Force] [-Inserts <string>] [-Instance <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Force
-Inserts
-Instance pipeline
