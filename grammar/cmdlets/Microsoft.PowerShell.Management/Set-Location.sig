cmdlet Set-Location
module Microsoft.PowerShell.Management
default Path
output System.Management.Automation.PathInfo
output System.Management.Automation.PathInfoStack

syntax Path
    Set-Location [[-Path] <string>] [-PassThru] [<CommonParameters>]
syntax LiteralPath
    Set-Location -LiteralPath <string> [-PassThru] [<CommonParameters>]
syntax Stack
    Set-Location [-PassThru] [-StackName <string>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-PassThru
-StackName byName
