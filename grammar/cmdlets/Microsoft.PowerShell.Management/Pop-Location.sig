cmdlet Pop-Location
module Microsoft.PowerShell.Management
output System.Management.Automation.PathInfo

syntax
    Pop-Location [-PassThru] [-StackName <string>] [<CommonParameters>]

-PassThru
-StackName byName
