cmdlet Get-Module
module Microsoft.PowerShell.Core
default Loaded
output System.Management.Automation.PSModuleInfo

syntax Loaded
    Get-Module [[-Name] <string[]>] [-FullyQualifiedName <ModuleSpecification[]>] [-All] [<CommonParameters>]
syntax Available
    Get-Module [[-Name] <string[]>] -ListAvailable [-FullyQualifiedName <ModuleSpecification[]>] [-All] [-PSEdition <string>] [-SkipEditionCheck] [-Refresh] [<CommonParameters>]
syntax PsSession
    Get-Module [[-Name] <string[]>] -PSSession <PSSession> [-FullyQualifiedName <ModuleSpecification[]>] [-ListAvailable] [-PSEdition <string>] [-SkipEditionCheck] [-Refresh] [<CommonParameters>]
syntax CimSession
    Get-Module [[-Name] <string[]>] -CimSession <CimSession> [-FullyQualifiedName <ModuleSpecification[]>] [-ListAvailable] [-SkipEditionCheck] [-Refresh] [-CimResourceUri <uri>] [-CimNamespace <string>] [<CommonParameters>]

-Name each pipeline notNullOrEmpty
-FullyQualifiedName <Microsoft.PowerShell.Commands.ModuleSpecification[]> each byName
-All
-ListAvailable
-PSEdition
-SkipEditionCheck
-Refresh
-PSSession <System.Management.Automation.Runspaces.PSSession> notNull
-CimSession notNull
-CimResourceUri notNull
-CimNamespace notNullOrEmpty
