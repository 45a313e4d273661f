cmdlet Get-CsServerApplication
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.ServerApplication.Application

syntax Identity
    Get-CsServerApplication [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsServerApplication [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsServerApplication
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    New-CsServerApplication [-Identity] <XdsIdentity> -Uri <string> [-Enabled <bool>] [-Critical <bool>] [-ScriptName <string>] [-Priority <int>] [-InMemory] [-Force] [-Script <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParentAndRelativeKey
    New-CsServerApplication -Parent <string> -Name <string> -Uri <string> [-Enabled <bool>] [-Critical <bool>] [-ScriptName <string>] [-Priority <int>] [-InMemory] [-Force] [-Script <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Parent
-Name
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Uri
-Enabled
-Critical
-ScriptName
-Priority
-InMemory
-Force
-Script

cmdlet Remove-CsServerApplication
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsServerApplication [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsServerApplication
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsServerApplication [[-Identity] <XdsIdentity>] [-Critical <bool>] [-Enabled <bool>] [-Priority <int>] [-ScriptName <string>] [-Uri <string>] [-Force] [-Script <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsServerApplication [-Instance <psobject>] [-Critical <bool>] [-Enabled <bool>] [-Priority <int>] [-ScriptName <string>] [-Uri <string>] [-Force] [-Script <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-Critical
-Enabled
-Priority
-ScriptName
-Uri
-Force
-Script
