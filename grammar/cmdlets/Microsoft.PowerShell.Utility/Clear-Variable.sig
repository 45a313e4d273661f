cmdlet Clear-Variable
module Microsoft.PowerShell.Utility
confirm Medium
output System.Management.Automation.PSVariable

syntax
    Clear-Variable [-Name] <string[]> [-Include <string[]>] [-Exclude <string[]>] [-Force] [-PassThru] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Include
-Exclude
-Force
-PassThru
-Scope notNullOrEmpty
