cmdlet Stop-Process
module Microsoft.PowerShell.Management
default Id
confirm Medium
output System.Diagnostics.Process

syntax Id
    Stop-Process [-Id] <int[]> [-PassThru] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Name
    Stop-Process -Name <string[]> [-PassThru] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax InputObject
    Stop-Process [-InputObject] <Process[]> [-PassThru] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName alias(ProcessName)
-Id byName
-InputObject <System.Diagnostics.Process[]> pipeline
-PassThru
-Force notNullOrEmpty
