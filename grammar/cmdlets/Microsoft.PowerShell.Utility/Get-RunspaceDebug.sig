cmdlet Get-RunspaceDebug
module Microsoft.PowerShell.Utility
default RunspaceNameParameterSet
output Microsoft.PowerShell.Commands.PSRunspaceDebug

syntax RunspaceNameParameterSet
    Get-RunspaceDebug [[-RunspaceName] <string[]>] [<CommonParameters>]
syntax RunspaceParameterSet
    Get-RunspaceDebug [-Runspace] <runspace[]> [<CommonParameters>]
syntax RunspaceIdParameterSet
    Get-RunspaceDebug [-RunspaceId] <int[]> [<CommonParameters>]
syntax RunspaceInstanceIdParameterSet
    Get-RunspaceDebug [-RunspaceInstanceId] <guid[]> [<CommonParameters>]
syntax ProcessNameParameterSet
    Get-RunspaceDebug [[-ProcessName] <string>] [[-AppDomainName] <string[]>] [<CommonParameters>]

-RunspaceName notNullOrEmpty
-Runspace pipeline byName notNullOrEmpty
-RunspaceId notNullOrEmpty
-RunspaceInstanceId notNullOrEmpty
-ProcessName notNullOrEmpty
-AppDomainName notNullOrEmpty
