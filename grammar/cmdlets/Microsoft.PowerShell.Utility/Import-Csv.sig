cmdlet Import-Csv
module Microsoft.PowerShell.Utility
default DelimiterPath

syntax DelimiterPath
    Import-Csv [-Path] <string[]> [[-Delimiter] <char>] [-Header <string[]>] [-Encoding <Encoding>] [<CommonParameters>]
syntax DelimiterLiteralPath
    Import-Csv [[-Delimiter] <char>] -LiteralPath <string[]> [-Header <string[]>] [-Encoding <Encoding>] [<CommonParameters>]
syntax CulturePath
    Import-Csv [-Path] <string[]> -UseCulture [-Header <string[]>] [-Encoding <Encoding>] [<CommonParameters>]
syntax CultureLiteralPath
    Import-Csv -LiteralPath <string[]> -UseCulture [-Header <string[]>] [-Encoding <Encoding>] [<CommonParameters>]

-Delimiter position(1) notNull
-Path pipeline byName notNullOrEmpty
-LiteralPath byName alias(PSPath, LP) notNullOrEmpty
-UseCulture notNull
-Header notNullOrEmpty
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
