cmdlet Import-Clixml
module Microsoft.PowerShell.Utility
default ByPath
paging

syntax ByPath
    Import-Clixml [-Path] <string[]> [-IncludeTotalCount] [-Skip <ulong>] [-First <ulong>] [<CommonParameters>]
syntax ByLiteralPath
    Import-Clixml -LiteralPath <string[]> [-IncludeTotalCount] [-Skip <ulong>] [-First <ulong>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
