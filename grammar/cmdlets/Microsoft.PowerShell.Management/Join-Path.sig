cmdlet Join-Path
module Microsoft.PowerShell.Management
output System.String

syntax
    Join-Path [-Path] <string[]> [-ChildPath] <string[]> [[-AdditionalChildPath] <string[]>] [-Resolve] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName alias(PSPath)
-ChildPath byName allowNull allowEmptyString allowEmptyCollection
-AdditionalChildPath byName remaining allowNull allowEmptyString allowEmptyCollection
-Resolve
-Credential byName credential
