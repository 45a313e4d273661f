cmdlet ConvertTo-Json
module Microsoft.PowerShell.Utility
output System.String

syntax
    ConvertTo-Json [-InputObject] <Object> [-Depth <int>] [-Compress] [-EnumsAsStrings] [-AsArray] [-EscapeHandling <StringEscapeHandling>] [<CommonParameters>]

-InputObject <System.Object> pipeline allowNull
-Depth range(0, 100)
-Compress
-EnumsAsStrings
-AsArray
-EscapeHandling <Newtonsoft.Json.StringEscapeHandling>
