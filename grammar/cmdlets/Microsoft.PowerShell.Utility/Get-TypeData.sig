cmdlet Get-TypeData
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSObject

syntax
    Get-TypeData [[-TypeName] <string[]>] [<CommonParameters>]

-TypeName pipeline notNullOrEmpty
