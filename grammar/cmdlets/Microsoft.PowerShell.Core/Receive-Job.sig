cmdlet Receive-Job
module Microsoft.PowerShell.Core
default Location

syntax Location
    Receive-Job [-Job] <Job[]> [[-Location] <string[]>] [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]
syntax ComputerName
    Receive-Job [-Job] <Job[]> [[-ComputerName] <string[]>] [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]
syntax Session
    Receive-Job [-Job] <Job[]> [[-Session] <PSSession[]>] [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]
syntax NameParameterSet
    Receive-Job [-Name] <string[]> [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]
syntax InstanceIdParameterSet
    Receive-Job [-InstanceId] <guid[]> [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]
syntax SessionIdParameterSet
    Receive-Job [-Id] <int[]> [-Keep] [-NoRecurse] [-Force] [-Wait] [-AutoRemoveJob] [-WriteEvents] [-WriteJobInResults] [<CommonParameters>]

-Job <System.Management.Automation.Job[]> pipeline byName
-ComputerName byName alias(Cn) notNullOrEmpty
-Location notNullOrEmpty
-Session <System.Management.Automation.Runspaces.PSSession[]> byName notNull
-Keep
-NoRecurse
-Force
-Wait
-AutoRemoveJob
-WriteEvents
-WriteJobInResults
-Name byName notNullOrEmpty
-InstanceId byName notNullOrEmpty
-Id byName notNullOrEmpty
