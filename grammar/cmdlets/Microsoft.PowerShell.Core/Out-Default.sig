cmdlet Out-Default
module Microsoft.PowerShell.Core

syntax
    Out-Default [-Transcript] [-InputObject <psobject>] [<CommonParameters>]

-Transcript
-InputObject pipeline
