cmdlet Restart-Computer
module Microsoft.PowerShell.Management
confirm Medium

syntax
    Restart-Computer [-WhatIf] [-Confirm] [<CommonParameters>]
