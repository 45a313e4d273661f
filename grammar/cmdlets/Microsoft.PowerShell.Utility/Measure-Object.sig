cmdlet Measure-Object
module Microsoft.PowerShell.Utility
default GenericMeasure
output Microsoft.PowerShell.Commands.GenericMeasureInfo
output Microsoft.PowerShell.Commands.TextMeasureInfo
output Microsoft.PowerShell.Commands.GenericObjectMeasureInfo

syntax GenericMeasure
    Measure-Object [[-Property] <pspropertyexpression[]>] [-InputObject <psobject>] [-StandardDeviation] [-Sum] [-AllStats] [-Average] [-Maximum] [-Minimum] [<CommonParameters>]
syntax TextMeasure
    Measure-Object [[-Property] <pspropertyexpression[]>] [-InputObject <psobject>] [-Line] [-Word] [-Character] [-IgnoreWhiteSpace] [<CommonParameters>]

-InputObject pipeline
-Property notNullOrEmpty
-StandardDeviation
-Sum
-AllStats
-Average
-Maximum
-Minimum
-Line
-Word
-Character
-IgnoreWhiteSpace
