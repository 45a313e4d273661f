cmdlet Push-Location
module Microsoft.PowerShell.Management
default Path
output System.Management.Automation.PathInfo

syntax Path
    Push-Location [[-Path] <string>] [-PassThru] [-StackName <string>] [<CommonParameters>]
syntax LiteralPath
    Push-Location [-LiteralPath <string>] [-PassThru] [-StackName <string>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-PassThru
-StackName byName
