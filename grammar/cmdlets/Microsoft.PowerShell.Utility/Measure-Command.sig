cmdlet Measure-Command
module Microsoft.PowerShell.Utility
output System.TimeSpan

syntax
    Measure-Command [-Expression] <scriptblock> [-InputObject <psobject>] [<CommonParameters>]

-InputObject pipeline
-Expression
