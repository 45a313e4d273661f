cmdlet Resolve-Path
module Microsoft.PowerShell.Management
default Path
output System.String
output System.Management.Automation.PathInfo

syntax Path
    Resolve-Path [-Path] <string[]> [-Relative] [-RelativeBasePath <string>] [-Force] [-Credential <pscredential>] [<CommonParameters>]
syntax LiteralPath
    Resolve-Path -LiteralPath <string[]> [-Relative] [-RelativeBasePath <string>] [-Force] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Relative each
-RelativeBasePath
-Force
-Credential byName credential
