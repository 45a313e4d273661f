cmdlet Split-Path
module Microsoft.PowerShell.Management
default ParentSet
output System.String
output System.Boolean

syntax ParentSet
    Split-Path [-Path] <string[]> [-Parent] [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax LeafSet
    Split-Path [-Path] <string[]> -Leaf [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax LeafBaseSet
    Split-Path [-Path] <string[]> -LeafBase [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax ExtensionSet
    Split-Path [-Path] <string[]> -Extension [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax QualifierSet
    Split-Path [-Path] <string[]> -Qualifier [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax NoQualifierSet
    Split-Path [-Path] <string[]> -NoQualifier [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax IsAbsoluteSet
    Split-Path [-Path] <string[]> -IsAbsolute [-Resolve] [-Credential <pscredential>] [<CommonParameters>]
syntax LiteralPathSet
    Split-Path -LiteralPath <string[]> [-Resolve] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Qualifier byName
-NoQualifier byName
-Parent byName
-Leaf byName
-LeafBase byName
-Extension byName
-Resolve
-IsAbsolute
-Credential byName credential
