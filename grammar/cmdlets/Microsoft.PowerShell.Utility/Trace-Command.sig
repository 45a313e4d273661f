cmdlet Trace-Command
module Microsoft.PowerShell.Utility
default expressionSet

syntax expressionSet
    Trace-Command [-Name] <string[]> [-Expression] <scriptblock> [[-Option] <PSTraceSourceOptions>] [-InputObject <psobject>] [-ListenerOption <TraceOptions>] [-FilePath <string>] [-Force] [-Debugger] [-PSHost] [<CommonParameters>]
syntax commandSet
    Trace-Command [-Name] <string[]> [-Command] <string> [[-Option] <PSTraceSourceOptions>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [-ListenerOption <TraceOptions>] [-FilePath <string>] [-Force] [-Debugger] [-PSHost] [<CommonParameters>]

-InputObject pipeline
-Name
-Option <System.Management.Automation.PSTraceSourceOptions>
-Expression
-Command
-ArgumentList <System.Object[]> remaining alias(Args)
-ListenerOption <System.Diagnostics.TraceOptions>
-FilePath alias(PSPath, Path)
-Force
-Debugger
-PSHost
