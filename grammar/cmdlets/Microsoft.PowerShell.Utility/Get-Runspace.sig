cmdlet Get-Runspace
module Microsoft.PowerShell.Utility
default NameParameterSet
output System.Management.Automation.Runspaces.Runspace

syntax NameParameterSet
    Get-Runspace [[-Name] <string[]>] [<CommonParameters>]
syntax IdParameterSet
    Get-Runspace [-Id] <int[]> [<CommonParameters>]
syntax InstanceIdParameterSet
    Get-Runspace [-InstanceId] <guid[]> [<CommonParameters>]

-Name notNullOrEmpty
-Id
-InstanceId
