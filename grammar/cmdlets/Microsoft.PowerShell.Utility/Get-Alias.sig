cmdlet Get-Alias
module Microsoft.PowerShell.Utility
default Default
output System.Management.Automation.AliasInfo

syntax Default
    Get-Alias [[-Name] <string[]>] [-Exclude <string[]>] [-Scope <string>] [<CommonParameters>]
syntax Definition
    Get-Alias [-Exclude <string[]>] [-Scope <string>] [-Definition <string[]>] [<CommonParameters>]

-Name pipeline byName notNullOrEmpty
-Exclude
-Scope
-Definition notNullOrEmpty
