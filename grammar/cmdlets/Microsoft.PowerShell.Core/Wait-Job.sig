cmdlet Wait-Job
module Microsoft.PowerShell.Core
default SessionIdParameterSet
output System.Management.Automation.Job

syntax SessionIdParameterSet
    Wait-Job [-Id] <int[]> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]
syntax JobParameterSet
    Wait-Job [-Job] <Job[]> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]
syntax NameParameterSet
    Wait-Job [-Name] <string[]> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]
syntax InstanceIdParameterSet
    Wait-Job [-InstanceId] <guid[]> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]
syntax StateParameterSet
    Wait-Job [-State] <JobState> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]
syntax FilterParameterSet
    Wait-Job [-Filter] <hashtable> [-Any] [-Timeout <int>] [-Force] [<CommonParameters>]

-Job <System.Management.Automation.Job[]> pipeline byName notNullOrEmpty
-Any
-Timeout alias(TimeoutSec) range(-1, 2147483647)
-Force
-Name byName notNullOrEmpty
-InstanceId byName notNullOrEmpty
-Id byName notNullOrEmpty
-State <System.Management.Automation.JobState> byName
-Filter byName notNullOrEmpty
