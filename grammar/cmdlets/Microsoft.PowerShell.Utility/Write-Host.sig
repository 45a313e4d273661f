cmdlet Write-Host
module Microsoft.PowerShell.Utility

syntax
    Write-Host [[-Object] <Object>] [-NoNewline] [-Separator <Object>] [-ForegroundColor <ConsoleColor>] [-BackgroundColor <ConsoleColor>] [<CommonParameters>]

-Object <System.Object> pipeline remaining alias(Msg, Message)
-NoNewline
-Separator <System.Object>
-ForegroundColor <System.ConsoleColor>
-BackgroundColor <System.ConsoleColor>
