cmdlet Exit-PSHostProcess
module Microsoft.PowerShell.Core

syntax
    Exit-PSHostProcess [<CommonParameters>]
