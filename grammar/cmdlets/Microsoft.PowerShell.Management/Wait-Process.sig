cmdlet Wait-Process
module Microsoft.PowerShell.Management
default Name
output System.Diagnostics.Process

syntax Name
    Wait-Process [-Name] <string[]> [[-Timeout] <int>] [-Any] [-PassThru] [<CommonParameters>]
syntax Id
    Wait-Process [-Id] <int[]> [[-Timeout] <int>] [-Any] [-PassThru] [<CommonParameters>]
syntax InputObject
    Wait-Process [[-Timeout] <int>] -InputObject <Process[]> [-Any] [-PassThru] [<CommonParameters>]

-Id byName alias(PID, ProcessId) notNullOrEmpty
-Name byName alias(ProcessName)
-Timeout position(1) alias(TimeoutSec) notNullOrEmpty range(0, 32767)
-Any
-PassThru
-InputObject <System.Diagnostics.Process[]> pipeline
