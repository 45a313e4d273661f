cmdlet Export-Alias
module Microsoft.PowerShell.Utility
default ByPath
confirm Medium
output System.Management.Automation.AliasInfo

syntax ByPath
    Export-Alias [-Path] <string> [[-Name] <string[]>] [-PassThru] [-As <ExportAliasFormat>] [-Append] [-Force] [-NoClobber] [-Description <string>] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Export-Alias [[-Name] <string[]>] -LiteralPath <string> [-PassThru] [-As <ExportAliasFormat>] [-Append] [-Force] [-NoClobber] [-Description <string>] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path
-LiteralPath byName alias(PSPath, LP)
-Name position(1) byName
-PassThru
-As <Microsoft.PowerShell.Commands.ExportAliasFormat>
-Append
-Force
-NoClobber alias(NoOverwrite)
-Description
-Scope
