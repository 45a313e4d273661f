cmdlet Get-ItemProperty
module Microsoft.PowerShell.Management
default Path
output System.Boolean
output System.String
output System.DateTime
output System.IO.FileInfo
output System.IO.DirectoryInfo

syntax Path
    Get-ItemProperty [-Path] <string[]> [[-Name] <string[]>] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [<CommonParameters>]
syntax LiteralPath
    Get-ItemProperty [[-Name] <string[]>] -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Name position(1) alias(PSProperty)
-Filter
-Include
-Exclude
-Credential byName credential
