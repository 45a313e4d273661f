cmdlet Out-File
module Microsoft.PowerShell.Utility
default ByPath
confirm Medium

syntax ByPath
    Out-File [-FilePath] <string> [[-Encoding] <Encoding>] [-Append] [-Force] [-NoClobber] [-Width <int>] [-NoNewline] [-InputObject <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Out-File [[-Encoding] <Encoding>] -LiteralPath <string> [-Append] [-Force] [-NoClobber] [-Width <int>] [-NoNewline] [-InputObject <psobject>] [-WhatIf] [-Confirm] [<CommonParameters>]

-FilePath alias(Path)
-LiteralPath byName alias(PSPath, LP)
-Encoding <System.Text.Encoding> position(1) toEncoding notNullOrEmpty
-Append
-Force
-NoClobber alias(NoOverwrite)
-Width range(2, 2147483647)
-NoNewline
-InputObject pipeline
