cmdlet ConvertTo-Csv
module Microsoft.PowerShell.Utility
default Delimiter
output System.String

syntax Delimiter
    ConvertTo-Csv [-InputObject] <psobject> [[-Delimiter] <char>] [-IncludeTypeInformation] [-NoTypeInformation] [-QuoteFields <string[]>] [-UseQuotes <BaseCsvWritingCommand+QuoteKind>] [-NoHeader] [<CommonParameters>]
syntax UseCulture
    ConvertTo-Csv [-InputObject] <psobject> [-UseCulture] [-IncludeTypeInformation] [-NoTypeInformation] [-QuoteFields <string[]>] [-UseQuotes <BaseCsvWritingCommand+QuoteKind>] [-NoHeader] [<CommonParameters>]

-InputObject pipeline byName
-Delimiter notNull
-UseCulture
-IncludeTypeInformation alias(ITI)
-NoTypeInformation alias(NTI)
-QuoteFields alias(QF)
-UseQuotes <Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind> alias(UQ)
-NoHeader
