cmdlet Select-Xml
module Microsoft.PowerShell.Utility
default Xml
output Microsoft.PowerShell.Commands.SelectXmlInfo

syntax Xml
    Select-Xml [-XPath] <string> [-Xml] <XmlNode[]> [-Namespace <hashtable>] [<CommonParameters>]
syntax Path
    Select-Xml [-XPath] <string> [-Path] <string[]> [-Namespace <hashtable>] [<CommonParameters>]
syntax LiteralPath
    Select-Xml [-XPath] <string> -LiteralPath <string[]> [-Namespace <hashtable>] [<CommonParameters>]
syntax Content
    Select-Xml [-XPath] <string> -Content <string[]> [-Namespace <hashtable>] [<CommonParameters>]

-Path byName notNullOrEmpty
-LiteralPath byName alias(PSPath, LP) notNullOrEmpty
-Xml <System.Xml.XmlNode[]> pipeline byName alias(Node) notNullOrEmpty
-Content pipeline notNullOrEmpty
-XPath notNullOrEmpty
-Namespace notNullOrEmpty
