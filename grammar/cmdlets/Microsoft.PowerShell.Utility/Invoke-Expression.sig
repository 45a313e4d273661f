cmdlet Invoke-Expression
module Microsoft.PowerShell.Utility

syntax
    Invoke-Expression [-Command] <string> [<CommonParameters>]

-Command pipeline
