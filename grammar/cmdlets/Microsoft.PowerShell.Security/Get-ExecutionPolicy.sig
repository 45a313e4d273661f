cmdlet Get-ExecutionPolicy
module Microsoft.PowerShell.Security
output Microsoft.PowerShell.ExecutionPolicy

syntax
    Get-ExecutionPolicy [[-Scope] <ExecutionPolicyScope>] [-List] [<CommonParameters>]

-Scope <Microsoft.PowerShell.ExecutionPolicyScope> byName
-List
