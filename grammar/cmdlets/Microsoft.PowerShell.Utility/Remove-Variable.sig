cmdlet Remove-Variable
module Microsoft.PowerShell.Utility
confirm Medium

syntax
    Remove-Variable [-Name] <string[]> [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Include
-Exclude
-Force
-Scope notNullOrEmpty
