cmdlet Switch-Process
module Microsoft.PowerShell.Core

syntax
    Switch-Process [[-WithCommand] <string[]>] [<CommonParameters>]

-WithCommand remaining
