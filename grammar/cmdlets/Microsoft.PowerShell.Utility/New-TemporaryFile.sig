cmdlet New-TemporaryFile
module Microsoft.PowerShell.Utility
confirm Low
output System.IO.FileInfo

syntax
    New-TemporaryFile [-WhatIf] [-Confirm] [<CommonParameters>]
