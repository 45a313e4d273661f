cmdlet Remove-Alias
module Microsoft.PowerShell.Utility
default Default

syntax Default
    Remove-Alias [-Name] <string[]> [-Scope <string>] [-Force] [<CommonParameters>]

-Name pipeline byName
-Scope
-Force
