cmdlet Import-Alias
module Microsoft.PowerShell.Utility
default ByPath
confirm Medium
output System.Management.Automation.AliasInfo

syntax ByPath
    Import-Alias [-Path] <string> [-Scope <string>] [-PassThru] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Import-Alias -LiteralPath <string> [-Scope <string>] [-PassThru] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path pipeline byName
-LiteralPath pipeline byName alias(PSPath, LP)
-Scope notNullOrEmpty
-PassThru
-Force
