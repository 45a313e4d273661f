cmdlet ConvertTo-Xml
module Microsoft.PowerShell.Utility
output System.Xml.XmlDocument
output System.String

syntax
    ConvertTo-Xml [-InputObject] <psobject> [-Depth <int>] [-NoTypeInformation] [-As <string>] [<CommonParameters>]

-Depth range(1, 2147483647)
-InputObject pipeline allowNull
-NoTypeInformation
-As notNullOrEmpty set(Stream, String, Document)
