cmdlet Tee-Object
module Microsoft.PowerShell.Utility
default File

syntax File
    Tee-Object [-FilePath] <string> [-InputObject <psobject>] [-Append] [-Encoding <Encoding>] [<CommonParameters>]
syntax LiteralFile
    Tee-Object -LiteralPath <string> [-InputObject <psobject>] [-Encoding <Encoding>] [<CommonParameters>]
syntax Variable
    Tee-Object -Variable <string> [-InputObject <psobject>] [<CommonParameters>]

-InputObject pipeline
-FilePath alias(Path)
-LiteralPath alias(PSPath, LP)
-Append
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
-Variable
