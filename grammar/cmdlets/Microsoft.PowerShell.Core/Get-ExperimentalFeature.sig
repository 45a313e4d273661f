cmdlet Get-ExperimentalFeature
module Microsoft.PowerShell.Core
output System.Management.Automation.ExperimentalFeature

syntax
    Get-ExperimentalFeature [[-Name] <string[]>] [<CommonParameters>]

-Name pipeline notNullOrEmpty
