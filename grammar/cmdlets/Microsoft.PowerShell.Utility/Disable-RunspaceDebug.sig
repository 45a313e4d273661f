cmdlet Disable-RunspaceDebug
module Microsoft.PowerShell.Utility
default RunspaceNameParameterSet

syntax RunspaceNameParameterSet
    Disable-RunspaceDebug [[-RunspaceName] <string[]>] [<CommonParameters>]
syntax RunspaceParameterSet
    Disable-RunspaceDebug [-Runspace] <runspace[]> [<CommonParameters>]
syntax RunspaceIdParameterSet
    Disable-RunspaceDebug [-RunspaceId] <int[]> [<CommonParameters>]
syntax RunspaceInstanceIdParameterSet
    Disable-RunspaceDebug [-RunspaceInstanceId] <guid[]> [<CommonParameters>]
syntax ProcessNameParameterSet
    Disable-RunspaceDebug [[-ProcessName] <string>] [[-AppDomainName] <string[]>] [<CommonParameters>]

-RunspaceName notNullOrEmpty
-Runspace pipeline byName notNullOrEmpty
-RunspaceId notNullOrEmpty
-RunspaceInstanceId notNullOrEmpty
-ProcessName notNullOrEmpty
-AppDomainName notNullOrEmpty
