cmdlet Get-PSHostProcessInfo
module Microsoft.PowerShell.Core
default ProcessNameParameterSet
output Microsoft.PowerShell.Commands.PSHostProcessInfo

syntax ProcessNameParameterSet
    Get-PSHostProcessInfo [[-Name] <string[]>] [<CommonParameters>]
syntax ProcessParameterSet
    Get-PSHostProcessInfo [-Process] <Process[]> [<CommonParameters>]
syntax ProcessIdParameterSet
    Get-PSHostProcessInfo [-Id] <int[]> [<CommonParameters>]

-Name notNullOrEmpty
-Process <System.Diagnostics.Process[]> pipeline notNullOrEmpty
-Id notNullOrEmpty
