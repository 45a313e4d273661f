cmdlet Wait-Debugger
module Microsoft.PowerShell.Utility

syntax
    Wait-Debugger [<CommonParameters>]
