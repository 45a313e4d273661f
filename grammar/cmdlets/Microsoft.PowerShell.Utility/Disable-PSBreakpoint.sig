cmdlet Disable-PSBreakpoint
module Microsoft.PowerShell.Utility
default Breakpoint
confirm Medium
output System.Management.Automation.Breakpoint

syntax Breakpoint
    Disable-PSBreakpoint [-Breakpoint] <Breakpoint[]> [-PassThru] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Id
    Disable-PSBreakpoint [-Id] <int[]> [-PassThru] [-Runspace <runspace>] [-WhatIf] [-Confirm] [<CommonParameters>]

-PassThru
-Breakpoint <System.Management.Automation.Breakpoint[]> pipeline notNull
-Id byName notNull
-Runspace byName alias(RunspaceId)
