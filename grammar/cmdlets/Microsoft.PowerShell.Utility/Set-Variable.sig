cmdlet Set-Variable
module Microsoft.PowerShell.Utility
confirm Medium
output System.Management.Automation.PSVariable

syntax
    Set-Variable [-Name] <string[]> [[-Value] <Object>] [-Include <string[]>] [-Exclude <string[]>] [-Description <string>] [-Option <ScopedItemOptions>] [-Force] [-Visibility <SessionStateEntryVisibility>] [-PassThru] [-Append] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Value <System.Object> pipeline byName
-Include
-Exclude
-Description
-Option <System.Management.Automation.ScopedItemOptions>
-Force
-Visibility <System.Management.Automation.SessionStateEntryVisibility>
-PassThru
-Append
-Scope notNullOrEmpty
