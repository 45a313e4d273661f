cmdlet Set-Date
module Microsoft.PowerShell.Utility
default Date
confirm Medium
output System.DateTime

syntax Date
    Set-Date [-Date] <datetime> [-DisplayHint <DisplayHintType>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Adjust
    Set-Date [-Adjust] <timespan> [-DisplayHint <DisplayHintType>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Date pipeline byName
-Adjust byName allowNull
-DisplayHint <Microsoft.PowerShell.Commands.DisplayHintType>
