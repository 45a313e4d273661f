cmdlet Remove-Module
module Microsoft.PowerShell.Core
confirm Medium

syntax name
    Remove-Module [-Name] <string[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax FullyQualifiedName
    Remove-Module [-FullyQualifiedName] <ModuleSpecification[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ModuleInfo
    Remove-Module [-ModuleInfo] <psmoduleinfo[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name pipeline
-FullyQualifiedName <Microsoft.PowerShell.Commands.ModuleSpecification[]> pipeline
-ModuleInfo pipeline
-Force
