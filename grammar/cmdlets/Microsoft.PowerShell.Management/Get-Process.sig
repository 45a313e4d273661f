cmdlet Get-Process
module Microsoft.PowerShell.Management
default Name
output System.Diagnostics.ProcessModule
output System.Diagnostics.FileVersionInfo
output System.Diagnostics.Process

syntax Name
    Get-Process [[-Name] <string[]>] [-Module] [-FileVersionInfo] [<CommonParameters>]
syntax NameWithUserName
    Get-Process [[-Name] <string[]>] -IncludeUserName [<CommonParameters>]
syntax Id
    Get-Process -Id <int[]> [-Module] [-FileVersionInfo] [<CommonParameters>]
syntax IdWithUserName
    Get-Process -Id <int[]> -IncludeUserName [<CommonParameters>]
syntax InputObject
    Get-Process -InputObject <Process[]> [-Module] [-FileVersionInfo] [<CommonParameters>]
syntax InputObjectWithUserName
    Get-Process -InputObject <Process[]> -IncludeUserName [<CommonParameters>]

-Name byName alias(ProcessName) notNullOrEmpty
-Id byName alias(PID)
-InputObject <System.Diagnostics.Process[]> pipeline
-IncludeUserName
-Module notNull
-FileVersionInfo alias(FV, FVI) notNull
