cmdlet Set-ExecutionPolicy
module Microsoft.PowerShell.Security
confirm Medium

syntax
    Set-ExecutionPolicy [-ExecutionPolicy] <ExecutionPolicy> [[-Scope] <ExecutionPolicyScope>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-ExecutionPolicy <Microsoft.PowerShell.ExecutionPolicy> pipeline
-Scope <Microsoft.PowerShell.ExecutionPolicyScope> byName
-Force
