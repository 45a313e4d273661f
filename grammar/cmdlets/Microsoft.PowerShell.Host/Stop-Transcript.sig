cmdlet Stop-Transcript
module Microsoft.PowerShell.Host
confirm None
output System.String

syntax
    Stop-Transcript [-WhatIf] [-Confirm] [<CommonParameters>]
