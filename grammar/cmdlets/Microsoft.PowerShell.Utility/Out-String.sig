cmdlet Out-String
module Microsoft.PowerShell.Utility
default NoNewLineFormatting
output System.String

syntax NoNewLineFormatting
    Out-String [-Width <int>] [-NoNewline] [-InputObject <psobject>] [<CommonParameters>]
syntax StreamFormatting
    Out-String [-Stream] [-Width <int>] [-InputObject <psobject>] [<CommonParameters>]

-Stream
-Width range(2, 2147483647)
-NoNewline
-InputObject pipeline
