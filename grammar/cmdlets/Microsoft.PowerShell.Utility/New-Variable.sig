cmdlet New-Variable
module Microsoft.PowerShell.Utility
confirm Low
output System.Management.Automation.PSVariable

syntax
    New-Variable [-Name] <string> [[-Value] <Object>] [-Description <string>] [-Option <ScopedItemOptions>] [-Visibility <SessionStateEntryVisibility>] [-Force] [-PassThru] [-Scope <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-Value <System.Object> pipeline byName
-Description
-Option <System.Management.Automation.ScopedItemOptions>
-Visibility <System.Management.Automation.SessionStateEntryVisibility>
-Force
-PassThru
-Scope notNullOrEmpty
