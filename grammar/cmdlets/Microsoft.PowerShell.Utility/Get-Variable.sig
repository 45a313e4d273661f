cmdlet Get-Variable
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSVariable

syntax
    Get-Variable [[-Name] <string[]>] [-ValueOnly] [-Include <string[]>] [-Exclude <string[]>] [-Scope <string>] [<CommonParameters>]

-Name pipeline byName notNullOrEmpty
-ValueOnly
-Include
-Exclude
-Scope notNullOrEmpty
