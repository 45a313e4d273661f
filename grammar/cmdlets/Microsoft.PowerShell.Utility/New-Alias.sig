cmdlet New-Alias
module Microsoft.PowerShell.Utility
confirm Low
output System.Management.Automation.AliasInfo

syntax
    New-Alias [-Name] <string> [-Value] <string> [-Description <string>] [-Option <ScopedItemOptions>] [-PassThru] [-Scope <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Value byName
-Description
-Option <System.Management.Automation.ScopedItemOptions>
-PassThru
-Scope
-Force
