cmdlet Get-Content
module Microsoft.PowerShell.Management
default Path
output System.Byte
output System.String

syntax Path
    Get-Content [-Path] <string[]> [-ReadCount <long>] [-TotalCount <long>] [-Tail <int>] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-Delimiter <string>] [-Wait] [-Raw] [-Encoding <Encoding>] [-AsByteStream] [<CommonParameters>]
syntax LiteralPath
    Get-Content -LiteralPath <string[]> [-ReadCount <long>] [-TotalCount <long>] [-Tail <int>] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-Delimiter <string>] [-Wait] [-Raw] [-Encoding <Encoding>] [-AsByteStream] [<CommonParameters>]

-ReadCount byName
-TotalCount byName alias(First, Head) range(0, 9223372036854775807)
-Tail byName alias(Last) range(0, 2147483647)
-Path byName
-LiteralPath byName alias(PSPath, LP)
-Filter
-Include
-Exclude
-Force
-Credential byName credential
-Delimiter dynamic
-Wait dynamic
-Raw dynamic
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty dynamic
-AsByteStream dynamic
