cmdlet Get-CsAdminRole
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Roles.Role

syntax Identity
    Get-CsAdminRole [[-Identity] <string>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsAdminRole [-Filter <string>] [-LocalStore] [<CommonParameters>]
syntax SID
    Get-CsAdminRole [[-Sid] <string>] [-LocalStore] [<CommonParameters>]

-Sid
-Filter
-Identity pipeline
-LocalStore

cmdlet New-CsAdminRole
module SkypeForBusiness
confirm Medium

syntax
    New-CsAdminRole [-Identity] <string> -Template <string> [-ConfigScopes <PSListModifier[ConfigScope]>] [-UserScopes <PSListModifier[UserScope]>] [-Force] [-InMemory] [-Cmdlets <PSListModifier[CmdletType]>] [-ScriptModules <PSListModifier[string]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity
-Template
-ConfigScopes <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.Core.ConfigScope]>
-UserScopes <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.Core.UserScope]>
-Force
-InMemory
-Cmdlets <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.WritableConfig.Settings.Roles.CmdletType]>
-ScriptModules <System.Management.Automation.PSListModifier[string]>

cmdlet Remove-CsAdminRole
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Remove-CsAdminRole [-Identity] <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Filter
    Remove-CsAdminRole [-Filter <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax SID
    Remove-CsAdminRole -Sid <string> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Sid
-Filter
-Identity byName
-Force

cmdlet Set-CsAdminRole
module SkypeForBusiness
confirm Medium

syntax
    Set-CsAdminRole [-Identity] <string> [-ConfigScopes <PSListModifier[ConfigScope]>] [-UserScopes <PSListModifier[UserScope]>] [-Force] [-Cmdlets <PSListModifier[CmdletType]>] [-ScriptModules <PSListModifier[string]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity pipeline
-ConfigScopes <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.Core.ConfigScope]>
-UserScopes <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.Core.UserScope]>
-Force
-Cmdlets <System.Management.Automation.PSListModifier[Microsoft.Rtc.Management.WritableConfig.Settings.Roles.CmdletType]>
-ScriptModules <System.Management.Automation.PSListModifier[string]>

cmdlet Update-CsAdminRole
module SkypeForBusiness
confirm Medium

syntax
    Update-CsAdminRole [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Force
