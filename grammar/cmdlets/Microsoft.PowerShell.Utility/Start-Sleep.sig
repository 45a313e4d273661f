cmdlet Start-Sleep
module Microsoft.PowerShell.Utility
default Seconds

syntax Seconds
    Start-Sleep [-Seconds] <double> [<CommonParameters>]
syntax Milliseconds
    Start-Sleep -Milliseconds <int> [<CommonParameters>]
syntax FromTimeSpan
    Start-Sleep [-Duration] <timespan> [<CommonParameters>]

-Seconds pipeline byName range(0, 2147483)
-Milliseconds byName alias(ms) range(0, 2147483647)
-Duration pipeline byName alias(ts) range(00:00:00, 24.20:31:23.6470000)
