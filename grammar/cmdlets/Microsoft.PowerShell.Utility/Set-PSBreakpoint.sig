cmdlet Set-PSBreakpoint
module Microsoft.PowerShell.Utility
default Line
output System.Management.Automation.CommandBreakpoint
output System.Management.Automation.LineBreakpoint
output System.Management.Automation.VariableBreakpoint

syntax Line
    Set-PSBreakpoint [-Script] <string[]> [-Line] <int[]> [[-Column] <int>] [-Action <scriptblock>] [-Runspace <runspace>] [<CommonParameters>]
syntax Command
    Set-PSBreakpoint [[-Script] <string[]>] -Command <string[]> [-Action <scriptblock>] [-Runspace <runspace>] [<CommonParameters>]
syntax Variable
    Set-PSBreakpoint [[-Script] <string[]>] -Variable <string[]> [-Action <scriptblock>] [-Mode <VariableAccessMode>] [-Runspace <runspace>] [<CommonParameters>]

-Action each
-Column range(1, 2147483647)
-Command alias(C)
-Line
-Script notNull
-Variable alias(V)
-Mode <System.Management.Automation.VariableAccessMode>
-Runspace notNull
