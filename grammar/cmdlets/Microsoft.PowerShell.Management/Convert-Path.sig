cmdlet Convert-Path
module Microsoft.PowerShell.Management
default Path
output System.String

syntax Path
    Convert-Path [-Path] <string[]> [-Force] [<CommonParameters>]
syntax LiteralPath
    Convert-Path -LiteralPath <string[]> [-Force] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Force
