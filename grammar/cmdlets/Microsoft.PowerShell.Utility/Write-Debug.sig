cmdlet Write-Debug
module Microsoft.PowerShell.Utility

syntax
    Write-Debug [-Message] <string> [<CommonParameters>]

-Message pipeline alias(Msg) allowEmptyString
