cmdlet Update-Help
module Microsoft.PowerShell.Core
default Path
confirm Medium

syntax Path
    Update-Help [[-Module] <string[]>] [[-SourcePath] <string[]>] [[-UICulture] <cultureinfo[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-Recurse] [-Credential <pscredential>] [-UseDefaultCredentials] [-Force] [-Scope <UpdateHelpScope>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Update-Help [[-Module] <string[]>] [[-UICulture] <cultureinfo[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-LiteralPath <string[]>] [-Recurse] [-Credential <pscredential>] [-UseDefaultCredentials] [-Force] [-Scope <UpdateHelpScope>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Module each byName alias(Name) notNull
-FullyQualifiedModule <Microsoft.PowerShell.Commands.ModuleSpecification[]> each byName notNull
-SourcePath alias(Path) notNull
-LiteralPath byName alias(PSPath, LP) notNull
-Recurse
-UICulture position(2) notNull
-Credential credential
-UseDefaultCredentials
-Force
-Scope <Microsoft.PowerShell.Commands.UpdateHelpScope> byName
