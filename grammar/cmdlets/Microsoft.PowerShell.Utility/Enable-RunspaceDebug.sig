cmdlet Enable-RunspaceDebug
module Microsoft.PowerShell.Utility
default RunspaceNameParameterSet

syntax RunspaceNameParameterSet
    Enable-RunspaceDebug [[-RunspaceName] <string[]>] [-BreakAll] [<CommonParameters>]
syntax RunspaceParameterSet
    Enable-RunspaceDebug [-Runspace] <runspace[]> [-BreakAll] [<CommonParameters>]
syntax RunspaceIdParameterSet
    Enable-RunspaceDebug [-RunspaceId] <int[]> [-BreakAll] [<CommonParameters>]
syntax RunspaceInstanceIdParameterSet
    Enable-RunspaceDebug [-RunspaceInstanceId] <guid[]> [<CommonParameters>]
syntax ProcessNameParameterSet
    Enable-RunspaceDebug [[-ProcessName] <string>] [[-AppDomainName] <string[]>] [<CommonParameters>]

-BreakAll position(1)
-RunspaceName notNullOrEmpty
-Runspace pipeline byName notNullOrEmpty
-RunspaceId notNullOrEmpty
-RunspaceInstanceId notNullOrEmpty
-ProcessName notNullOrEmpty
-AppDomainName notNullOrEmpty
