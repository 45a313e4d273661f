cmdlet Add-History
module Microsoft.PowerShell.Core
output Microsoft.PowerShell.Commands.HistoryInfo

syntax
    Add-History [[-InputObject] <psobject[]>] [-Passthru] [<CommonParameters>]

-InputObject pipeline
-Passthru
