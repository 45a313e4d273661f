cmdlet Unblock-File
module Microsoft.PowerShell.Utility
default ByPath
confirm Medium

syntax ByPath
    Unblock-File [-Path] <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Unblock-File -LiteralPath <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]

-Path
-LiteralPath byName alias(PSPath, LP)
