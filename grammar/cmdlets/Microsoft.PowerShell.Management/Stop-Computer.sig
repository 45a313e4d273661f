cmdlet Stop-Computer
module Microsoft.PowerShell.Management
confirm Medium

syntax
    Stop-Computer [-WhatIf] [-Confirm] [<CommonParameters>]
