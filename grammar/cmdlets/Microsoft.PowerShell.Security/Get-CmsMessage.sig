cmdlet Get-CmsMessage
module Microsoft.PowerShell.Security
output System.Security.Cryptography.Pkcs.EnvelopedCms

syntax ByContent
    Get-CmsMessage [-Content] <string> [<CommonParameters>]
syntax ByPath
    Get-CmsMessage [-Path] <string> [<CommonParameters>]
syntax ByLiteralPath
    Get-CmsMessage [-LiteralPath] <string> [<CommonParameters>]

-Content pipeline allowNull allowEmptyString
-Path position(1)
-LiteralPath position(1)
