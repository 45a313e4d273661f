cmdlet Enter-PSHostProcess
module Microsoft.PowerShell.Core
default ProcessIdParameterSet

syntax ProcessIdParameterSet
    Enter-PSHostProcess [-Id] <int> [[-AppDomainName] <string>] [<CommonParameters>]
syntax ProcessParameterSet
    Enter-PSHostProcess [-Process] <Process> [[-AppDomainName] <string>] [<CommonParameters>]
syntax ProcessNameParameterSet
    Enter-PSHostProcess [-Name] <string> [[-AppDomainName] <string>] [<CommonParameters>]
syntax PSHostProcessInfoParameterSet
    Enter-PSHostProcess [-HostProcessInfo] <PSHostProcessInfo> [[-AppDomainName] <string>] [<CommonParameters>]
syntax PipeNameParameterSet
    Enter-PSHostProcess -CustomPipeName <string> [<CommonParameters>]

-Process <System.Diagnostics.Process> pipeline notNull
-Id range(0, 2147483647)
-Name notNullOrEmpty
-HostProcessInfo <Microsoft.PowerShell.Commands.PSHostProcessInfo> pipeline notNull
-CustomPipeName
-AppDomainName notNullOrEmpty
