cmdlet Set-PSDebug
module Microsoft.PowerShell.Core

syntax on
    Set-PSDebug [-Trace <int>] [-Step] [-Strict] [<CommonParameters>]
syntax off
    Set-PSDebug [-Off] [<CommonParameters>]

-Trace range(0, 2)
-Step
-Strict
-Off
