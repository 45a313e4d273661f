cmdlet Set-Clipboard
module Microsoft.PowerShell.Management
confirm Medium
output System.String

syntax
    Set-Clipboard [-Value] <string[]> [-Append] [-PassThru] [-AsOSC52] [-WhatIf] [-Confirm] [<CommonParameters>]

-Value pipeline byName allowNull allowEmptyCollection allowEmptyString
-Append
-PassThru
-AsOSC52 alias(ToLocalhost)
