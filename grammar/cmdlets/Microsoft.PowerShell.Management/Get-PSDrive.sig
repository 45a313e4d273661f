cmdlet Get-PSDrive
module Microsoft.PowerShell.Management
default Name
output System.Management.Automation.PSDriveInfo

syntax Name
    Get-PSDrive [[-Name] <string[]>] [-Scope <string>] [-PSProvider <string[]>] [<CommonParameters>]
syntax LiteralName
    Get-PSDrive [-LiteralName] <string[]> [-Scope <string>] [-PSProvider <string[]>] [<CommonParameters>]

-Name byName notNullOrEmpty
-LiteralName byName
-Scope byName
-PSProvider byName
