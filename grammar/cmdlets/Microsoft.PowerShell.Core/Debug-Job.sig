cmdlet Debug-Job
module Microsoft.PowerShell.Core
default JobParameterSet
confirm Medium

syntax JobParameterSet
    Debug-Job [-Job] <Job> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax JobNameParameterSet
    Debug-Job [-Name] <string> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax JobIdParameterSet
    Debug-Job [-Id] <int> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax JobInstanceIdParameterSet
    Debug-Job [-InstanceId] <guid> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]

-Job <System.Management.Automation.Job> pipeline byName
-Name
-Id
-InstanceId
-BreakAll
