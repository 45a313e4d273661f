cmdlet Write-Verbose
module Microsoft.PowerShell.Utility

syntax
    Write-Verbose [-Message] <string> [<CommonParameters>]

-Message pipeline alias(Msg) allowEmptyString
