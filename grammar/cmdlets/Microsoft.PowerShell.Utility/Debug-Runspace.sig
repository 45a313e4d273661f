cmdlet Debug-Runspace
module Microsoft.PowerShell.Utility
default RunspaceParameterSet
confirm Medium

syntax RunspaceParameterSet
    Debug-Runspace [-Runspace] <runspace> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax NameParameterSet
    Debug-Runspace [-Name] <string> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax IdParameterSet
    Debug-Runspace [-Id] <int> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InstanceIdParameterSet
    Debug-Runspace [-InstanceId] <guid> [-BreakAll] [-WhatIf] [-Confirm] [<CommonParameters>]

-Runspace pipeline byName
-Name
-Id
-InstanceId
-BreakAll
