cmdlet Import-PowerShellDataFile
module Microsoft.PowerShell.Utility
default ByPath

syntax ByPath
    Import-PowerShellDataFile [-Path] <string[]> [-SkipLimitCheck] [<CommonParameters>]
syntax ByLiteralPath
    Import-PowerShellDataFile [-LiteralPath] <string[]> [-SkipLimitCheck] [<CommonParameters>]

-Path notNullOrEmpty
-LiteralPath byName alias(PSPath, LP) notNullOrEmpty
-SkipLimitCheck
