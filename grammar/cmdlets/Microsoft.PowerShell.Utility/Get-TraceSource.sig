cmdlet Get-TraceSource
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSTraceSource

syntax
    Get-TraceSource [[-Name] <string[]>] [<CommonParameters>]

-Name pipeline byName notNullOrEmpty
