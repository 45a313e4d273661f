cmdlet Get-FormatData
module Microsoft.PowerShell.Utility
output System.Management.Automation.ExtendedTypeDefinition

syntax
    Get-FormatData [[-TypeName] <string[]>] [-PowerShellVersion <version>] [<CommonParameters>]

-TypeName notNullOrEmpty
-PowerShellVersion
