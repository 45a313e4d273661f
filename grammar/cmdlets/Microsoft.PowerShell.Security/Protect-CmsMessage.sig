cmdlet Protect-CmsMessage
module Microsoft.PowerShell.Security
default ByContent
output System.String

syntax ByContent
    Protect-CmsMessage [-To] <CmsMessageRecipient[]> [-Content] <psobject> [[-OutFile] <string>] [<CommonParameters>]
syntax ByPath
    Protect-CmsMessage [-To] <CmsMessageRecipient[]> [-Path] <string> [[-OutFile] <string>] [<CommonParameters>]
syntax ByLiteralPath
    Protect-CmsMessage [-To] <CmsMessageRecipient[]> [-LiteralPath] <string> [[-OutFile] <string>] [<CommonParameters>]

-To <System.Management.Automation.CmsMessageRecipient[]>
-Content pipeline allowNull allowEmptyString
-Path
-LiteralPath
-OutFile
