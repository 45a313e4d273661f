cmdlet Write-Information
module Microsoft.PowerShell.Utility

syntax
    Write-Information [-MessageData] <Object> [[-Tags] <string[]>] [<CommonParameters>]

-MessageData <System.Object> pipeline alias(Msg, Message) allowNull
-Tags
