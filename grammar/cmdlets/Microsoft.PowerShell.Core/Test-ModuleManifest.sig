cmdlet Test-ModuleManifest
module Microsoft.PowerShell.Core
output System.Management.Automation.PSModuleInfo

syntax
    Test-ModuleManifest [-Path] <string> [<CommonParameters>]

-Path pipeline byName
