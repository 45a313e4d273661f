cmdlet Remove-PSBreakpoint
module Microsoft.PowerShell.Utility
default Breakpoint
confirm Medium

syntax Breakpoint
    Remove-PSBreakpoint [-Breakpoint] <Breakpoint[]> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Id
    Remove-PSBreakpoint [-Id] <int[]> [-Runspace <runspace>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Breakpoint <System.Management.Automation.Breakpoint[]> pipeline notNull
-Id byName notNull
-Runspace byName alias(RunspaceId)
