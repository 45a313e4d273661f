cmdlet ConvertFrom-Csv
module Microsoft.PowerShell.Utility
default Delimiter

syntax Delimiter
    ConvertFrom-Csv [-InputObject] <psobject[]> [[-Delimiter] <char>] [-Header <string[]>] [<CommonParameters>]
syntax UseCulture
    ConvertFrom-Csv [-InputObject] <psobject[]> -UseCulture [-Header <string[]>] [<CommonParameters>]

-Delimiter notNull notNullOrEmpty
-UseCulture notNull notNullOrEmpty
-InputObject pipeline byName notNull
-Header notNull notNullOrEmpty
