cmdlet Exit-PSSession
module Microsoft.PowerShell.Core

syntax
    Exit-PSSession [<CommonParameters>]
