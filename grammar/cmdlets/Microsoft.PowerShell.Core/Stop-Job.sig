cmdlet Stop-Job
module Microsoft.PowerShell.Core
default SessionIdParameterSet
confirm Medium
output System.Management.Automation.Job

syntax SessionIdParameterSet
    Stop-Job [-Id] <int[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax JobParameterSet
    Stop-Job [-Job] <Job[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax NameParameterSet
    Stop-Job [-Name] <string[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InstanceIdParameterSet
    Stop-Job [-InstanceId] <guid[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax StateParameterSet
    Stop-Job [-State] <JobState> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax FilterParameterSet
    Stop-Job [-Filter] <hashtable> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]

-Job <System.Management.Automation.Job[]> pipeline byName notNullOrEmpty
-PassThru
-Name byName notNullOrEmpty
-InstanceId byName notNullOrEmpty
-Id byName notNullOrEmpty
-State <System.Management.Automation.JobState> byName
-Filter byName notNullOrEmpty
