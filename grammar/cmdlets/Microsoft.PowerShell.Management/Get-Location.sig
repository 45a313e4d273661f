cmdlet Get-Location
module Microsoft.PowerShell.Management
default Location
output System.Management.Automation.PathInfo
output System.Management.Automation.PathInfoStack

syntax Location
    Get-Location [-PSProvider <string[]>] [-PSDrive <string[]>] [<CommonParameters>]
syntax Stack
    Get-Location [-Stack] [-StackName <string[]>] [<CommonParameters>]

-PSProvider byName
-PSDrive byName
-Stack
-StackName byName
