cmdlet Remove-PSDrive
module Microsoft.PowerShell.Management
default Name
confirm Medium

syntax Name
    Remove-PSDrive [-Name] <string[]> [-PSProvider <string[]>] [-Scope <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralName
    Remove-PSDrive [-LiteralName] <string[]> [-PSProvider <string[]>] [-Scope <string>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName allowNull allowEmptyCollection
-LiteralName byName
-PSProvider byName
-Scope byName
-Force
