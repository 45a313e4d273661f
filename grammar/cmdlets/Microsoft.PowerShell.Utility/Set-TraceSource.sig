cmdlet Set-TraceSource
module Microsoft.PowerShell.Utility
default optionsSet
output System.Management.Automation.PSTraceSource

syntax optionsSet
    Set-TraceSource [-Name] <string[]> [[-Option] <PSTraceSourceOptions>] [-ListenerOption <TraceOptions>] [-FilePath <string>] [-Force] [-Debugger] [-PSHost] [-PassThru] [<CommonParameters>]
syntax removeAllListenersSet
    Set-TraceSource [-Name] <string[]> [-RemoveListener <string[]>] [<CommonParameters>]
syntax removeFileListenersSet
    Set-TraceSource [-Name] <string[]> [-RemoveFileListener <string[]>] [<CommonParameters>]

-Name pipeline byName
-Option <System.Management.Automation.PSTraceSourceOptions> byName
-ListenerOption <System.Diagnostics.TraceOptions>
-FilePath alias(PSPath, Path)
-Force
-Debugger
-PSHost
-RemoveListener notNullOrEmpty
-RemoveFileListener notNullOrEmpty
-PassThru
