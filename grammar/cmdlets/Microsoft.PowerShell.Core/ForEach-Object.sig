cmdlet ForEach-Object
module Microsoft.PowerShell.Core
default ScriptBlockSet
confirm Low

syntax ScriptBlockSet
    ForEach-Object [-Process] <scriptblock[]> [-InputObject <psobject>] [-Begin <scriptblock>] [-End <scriptblock>] [-RemainingScripts <scriptblock[]>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax PropertyAndMethodSet
    ForEach-Object [-MemberName] <string> [-InputObject <psobject>] [-ArgumentList <Object[]>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ParallelParameterSet
    ForEach-Object -Parallel <scriptblock> [-InputObject <psobject>] [-ThrottleLimit <int>] [-TimeoutSeconds <int>] [-AsJob] [-UseNewRunspace] [-WhatIf] [-Confirm] [<CommonParameters>]

-InputObject each pipeline
-Begin
-Process allowNull allowEmptyCollection
-End
-RemainingScripts remaining allowNull allowEmptyCollection
-MemberName notNullOrEmpty
-ArgumentList <System.Object[]> remaining alias(Args)
-Parallel
-ThrottleLimit range(1, 2147483647)
-TimeoutSeconds range(0, 2147483)
-AsJob
-UseNewRunspace
