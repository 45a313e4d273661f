cmdlet Export-Clixml
module Microsoft.PowerShell.Utility
default ByPath
confirm Medium

syntax ByPath
    Export-Clixml [-Path] <string> -InputObject <psobject> [-Depth <int>] [-Force] [-NoClobber] [-Encoding <Encoding>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Export-Clixml -LiteralPath <string> -InputObject <psobject> [-Depth <int>] [-Force] [-NoClobber] [-Encoding <Encoding>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Depth range(1, 2147483647)
-Path
-LiteralPath alias(PSPath, LP)
-InputObject pipeline allowNull
-Force
-NoClobber alias(NoOverwrite)
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
