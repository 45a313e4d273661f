cmdlet Get-Clipboard
module Microsoft.PowerShell.Management
output System.String

syntax
    Get-Clipboard [-Raw] [-Delimiter <string[]>] [<CommonParameters>]

-Raw
-Delimiter
