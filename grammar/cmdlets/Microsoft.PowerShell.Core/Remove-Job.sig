cmdlet Remove-Job
module Microsoft.PowerShell.Core
default SessionIdParameterSet
confirm Medium
output System.Management.Automation.Job

syntax SessionIdParameterSet
    Remove-Job [-Id] <int[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax JobParameterSet
    Remove-Job [-Job] <Job[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InstanceIdParameterSet
    Remove-Job [-InstanceId] <guid[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax NameParameterSet
    Remove-Job [-Name] <string[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax FilterParameterSet
    Remove-Job [-Filter] <hashtable> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax StateParameterSet
    Remove-Job [-State] <JobState> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax CommandParameterSet
    Remove-Job [-Command <string[]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Job <System.Management.Automation.Job[]> pipeline byName notNullOrEmpty
-Force alias(F)
-Name byName notNullOrEmpty
-InstanceId byName notNullOrEmpty
-Id byName notNullOrEmpty
-State <System.Management.Automation.JobState> byName
-Command byName notNullOrEmpty
-Filter byName notNullOrEmpty
