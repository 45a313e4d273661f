cmdlet Export-Csv
module Microsoft.PowerShell.Utility
default Delimiter
confirm Medium

syntax Delimiter
    Export-Csv [[-Path] <string>] [[-Delimiter] <char>] -InputObject <psobject> [-LiteralPath <string>] [-Force] [-NoClobber] [-Encoding <Encoding>] [-Append] [-IncludeTypeInformation] [-NoTypeInformation] [-QuoteFields <string[]>] [-UseQuotes <BaseCsvWritingCommand+QuoteKind>] [-NoHeader] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax UseCulture
    Export-Csv [[-Path] <string>] -InputObject <psobject> [-LiteralPath <string>] [-Force] [-NoClobber] [-Encoding <Encoding>] [-Append] [-UseCulture] [-IncludeTypeInformation] [-NoTypeInformation] [-QuoteFields <string[]>] [-UseQuotes <BaseCsvWritingCommand+QuoteKind>] [-NoHeader] [-WhatIf] [-Confirm] [<CommonParameters>]

-InputObject pipeline byName
-Path notNullOrEmpty
-LiteralPath alias(PSPath, LP) notNullOrEmpty
-Force
-NoClobber alias(NoOverwrite)
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
-Append
-Delimiter notNull
-UseCulture
-IncludeTypeInformation alias(ITI)
-NoTypeInformation alias(NTI)
-QuoteFields alias(QF)
-UseQuotes <Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind> alias(UQ)
-NoHeader
