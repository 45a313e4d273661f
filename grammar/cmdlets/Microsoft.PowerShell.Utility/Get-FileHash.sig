cmdlet Get-FileHash
module Microsoft.PowerShell.Utility
default Path
output Microsoft.PowerShell.Commands.FileHashInfo

syntax Path
    Get-FileHash [-Path] <string[]> [[-Algorithm] <string>] [<CommonParameters>]
syntax LiteralPath
    Get-FileHash [-LiteralPath] <string[]> [[-Algorithm] <string>] [<CommonParameters>]
syntax StreamParameterSet
    Get-FileHash [-InputStream] <Stream> [[-Algorithm] <string>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-InputStream <System.IO.Stream>
-Algorithm set(SHA1, SHA256, SHA384, SHA512, MD5)
