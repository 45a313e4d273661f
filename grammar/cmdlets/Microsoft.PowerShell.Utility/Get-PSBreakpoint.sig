cmdlet Get-PSBreakpoint
module Microsoft.PowerShell.Utility
default Line
output System.Management.Automation.CommandBreakpoint
output System.Management.Automation.LineBreakpoint
output System.Management.Automation.VariableBreakpoint
output System.Management.Automation.Breakpoint

syntax Line
    Get-PSBreakpoint [[-Script] <string[]>] [-Runspace <runspace>] [<CommonParameters>]
syntax Command
    Get-PSBreakpoint -Command <string[]> [-Script <string[]>] [-Runspace <runspace>] [<CommonParameters>]
syntax Variable
    Get-PSBreakpoint -Variable <string[]> [-Script <string[]>] [-Runspace <runspace>] [<CommonParameters>]
syntax Type
    Get-PSBreakpoint [-Type] <BreakpointType[]> [-Script <string[]>] [-Runspace <runspace>] [<CommonParameters>]
syntax Id
    Get-PSBreakpoint [-Id] <int[]> [-Runspace <runspace>] [<CommonParameters>]

-Script pipeline[Line] notNullOrEmpty
-Id pipeline notNull
-Variable notNull
-Command notNull
-Type <Microsoft.PowerShell.Commands.BreakpointType[]> pipeline notNull
-Runspace notNull
