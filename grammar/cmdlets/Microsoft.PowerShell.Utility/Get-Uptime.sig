cmdlet Get-Uptime
module Microsoft.PowerShell.Utility
default Timespan
output System.TimeSpan
output System.DateTime

syntax Timespan
    Get-Uptime [<CommonParameters>]
syntax Since
    Get-Uptime [-Since] [<CommonParameters>]

-Since
