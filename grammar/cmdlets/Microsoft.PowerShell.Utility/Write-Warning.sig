cmdlet Write-Warning
module Microsoft.PowerShell.Utility

syntax
    Write-Warning [-Message] <string> [<CommonParameters>]

-Message pipeline alias(Msg) allowEmptyString
