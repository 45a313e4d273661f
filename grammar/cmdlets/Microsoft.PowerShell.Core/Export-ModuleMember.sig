cmdlet Export-ModuleMember
module Microsoft.PowerShell.Core

syntax
    Export-ModuleMember [[-Function] <string[]>] [-Cmdlet <string[]>] [-Variable <string[]>] [-Alias <string[]>] [<CommonParameters>]

-Function pipeline byName allowEmptyCollection
-Cmdlet byName allowEmptyCollection
-Variable byName notNull
-Alias byName notNull
