cmdlet Format-Hex
module Microsoft.PowerShell.Utility
output Microsoft.PowerShell.Commands.ByteCollection

syntax Path
    Format-Hex [-Path] <string[]> [-Count <long>] [-Offset <long>] [<CommonParameters>]
syntax LiteralPath
    Format-Hex -LiteralPath <string[]> [-Count <long>] [-Offset <long>] [<CommonParameters>]
syntax ByInputObject
    Format-Hex -InputObject <psobject> [-Encoding <Encoding>] [-Count <long>] [-Offset <long>] [-Raw] [<CommonParameters>]

-Path notNullOrEmpty
-LiteralPath alias(PSPath, LP) notNullOrEmpty
-InputObject pipeline
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
-Count range(positive)
-Offset range(nonNegative)
-Raw
