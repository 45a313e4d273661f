cmdlet ConvertFrom-StringData
module Microsoft.PowerShell.Utility
output System.Collections.Hashtable

syntax
    ConvertFrom-StringData [-StringData] <string> [[-Delimiter] <char>] [<CommonParameters>]

-StringData pipeline allowEmptyString
-Delimiter
