cmdlet Join-String
module Microsoft.PowerShell.Utility
default default
output System.String

syntax default
    Join-String [[-Property] <pspropertyexpression>] [[-Separator] <string>] [-OutputPrefix <string>] [-OutputSuffix <string>] [-UseCulture] [-InputObject <psobject[]>] [<CommonParameters>]
syntax SingleQuote
    Join-String [[-Property] <pspropertyexpression>] [[-Separator] <string>] [-OutputPrefix <string>] [-OutputSuffix <string>] [-SingleQuote] [-UseCulture] [-InputObject <psobject[]>] [<CommonParameters>]
syntax DoubleQuote
    Join-String [[-Property] <pspropertyexpression>] [[-Separator] <string>] [-OutputPrefix <string>] [-OutputSuffix <string>] [-DoubleQuote] [-UseCulture] [-InputObject <psobject[]>] [<CommonParameters>]
syntax Format
    Join-String [[-Property] <pspropertyexpression>] [[-Separator] <string>] [-OutputPrefix <string>] [-OutputSuffix <string>] [-FormatString <string>] [-UseCulture] [-InputObject <psobject[]>] [<CommonParameters>]

-Property
-Separator allowEmptyString
-OutputPrefix alias(op)
-OutputSuffix alias(os)
-SingleQuote
-DoubleQuote
-FormatString
-UseCulture
-InputObject pipeline
