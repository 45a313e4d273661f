cmdlet Get-TimeZone
module Microsoft.PowerShell.Management
default Name
output System.TimeZoneInfo

syntax Name
    Get-TimeZone [[-Name] <string[]>] [<CommonParameters>]
syntax Id
    Get-TimeZone -Id <string[]> [<CommonParameters>]
syntax ListAvailable
    Get-TimeZone -ListAvailable [<CommonParameters>]

-Id byName
-ListAvailable
-Name pipeline
