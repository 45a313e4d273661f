cmdlet ConvertFrom-CliXml
module Microsoft.PowerShell.Utility

syntax
    ConvertFrom-CliXml [-InputObject] <string> [<CommonParameters>]

-InputObject pipeline
