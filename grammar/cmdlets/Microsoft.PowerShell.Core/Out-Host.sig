cmdlet Out-Host
module Microsoft.PowerShell.Core

syntax
    Out-Host [-Paging] [-InputObject <psobject>] [<CommonParameters>]

-Paging
-InputObject pipeline
