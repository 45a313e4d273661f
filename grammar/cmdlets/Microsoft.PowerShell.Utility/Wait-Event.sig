cmdlet Wait-Event
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSEventArgs

syntax
    Wait-Event [[-SourceIdentifier] <string>] [-Timeout <int>] [<CommonParameters>]

-SourceIdentifier byName
-Timeout alias(TimeoutSec) range(-1, 2147483647)
