cmdlet ConvertTo-CliXml
module Microsoft.PowerShell.Utility
output System.String

syntax
    ConvertTo-CliXml [-InputObject] <psobject> [-Depth <int>] [<CommonParameters>]

-InputObject pipeline
-Depth range(1, 2147483647)
