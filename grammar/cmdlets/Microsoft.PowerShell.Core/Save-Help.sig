cmdlet Save-Help
module Microsoft.PowerShell.Core
default Path

syntax Path
    Save-Help [-DestinationPath] <string[]> [[-Module] <psmoduleinfo[]>] [[-UICulture] <cultureinfo[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-Credential <pscredential>] [-UseDefaultCredentials] [-Force] [-Scope <UpdateHelpScope>] [<CommonParameters>]
syntax LiteralPath
    Save-Help [[-Module] <psmoduleinfo[]>] [[-UICulture] <cultureinfo[]>] -LiteralPath <string[]> [-FullyQualifiedModule <ModuleSpecification[]>] [-Credential <pscredential>] [-UseDefaultCredentials] [-Force] [-Scope <UpdateHelpScope>] [<CommonParameters>]

-DestinationPath alias(Path) notNull
-LiteralPath alias(PSPath, LP) notNull
-Module each position(1) pipeline byName alias(Name) notNull
-FullyQualifiedModule <Microsoft.PowerShell.Commands.ModuleSpecification[]> each byName notNull
-UICulture position(2) notNull
-Credential credential
-UseDefaultCredentials
-Force
-Scope <Microsoft.PowerShell.Commands.UpdateHelpScope> byName
