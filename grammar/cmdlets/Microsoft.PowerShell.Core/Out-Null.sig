cmdlet Out-Null
module Microsoft.PowerShell.Core

syntax
    Out-Null [-InputObject <psobject>] [<CommonParameters>]

-InputObject pipeline
