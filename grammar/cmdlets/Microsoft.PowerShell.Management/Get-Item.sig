cmdlet Get-Item
module Microsoft.PowerShell.Management
default Path
output System.IO.FileInfo
output System.Boolean
output System.String
output System.IO.FileInfo
output System.IO.DirectoryInfo

syntax Path
    Get-Item [-Path] <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [<CommonParameters>]
syntax LiteralPath
    Get-Item -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Filter
-Include
-Exclude
-Force
-Credential byName credential
