cmdlet Compare-Object
module Microsoft.PowerShell.Utility

syntax
    Compare-Object [-ReferenceObject] <psobject[]> [-DifferenceObject] <psobject[]> [-SyncWindow <int>] [-Property <Object[]>] [-ExcludeDifferent] [-IncludeEqual] [-PassThru] [-Culture <string>] [-CaseSensitive] [<CommonParameters>]

-ReferenceObject allowEmptyCollection
-DifferenceObject pipeline allowEmptyCollection
-SyncWindow range(0, 2147483647)
-Property <System.Object[]>
-ExcludeDifferent
-IncludeEqual
-PassThru
-Culture
-CaseSensitive
