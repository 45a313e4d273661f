cmdlet Debug-Process
module Microsoft.PowerShell.Management
default Name
confirm Medium

syntax Name
    Debug-Process [-Name] <string[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Id
    Debug-Process [-Id] <int[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InputObject
    Debug-Process -InputObject <Process[]> [-WhatIf] [-Confirm] [<CommonParameters>]

-Id byName alias(PID, ProcessId) notNullOrEmpty
-Name byName alias(ProcessName)
-InputObject <System.Diagnostics.Process[]> pipeline
