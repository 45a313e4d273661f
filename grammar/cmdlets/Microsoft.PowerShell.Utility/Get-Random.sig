cmdlet Get-Random
module Microsoft.PowerShell.Utility
default RandomNumberParameterSet
output System.Int32
output System.Int64
output System.Double

syntax RandomNumberParameterSet
    Get-Random [[-Maximum] <Object>] [-SetSeed <int>] [-Minimum <Object>] [-Count <int>] [<CommonParameters>]
syntax RandomListItemParameterSet
    Get-Random [-InputObject] <Object[]> [-SetSeed <int>] [-Count <int>] [<CommonParameters>]
syntax ShuffleParameterSet
    Get-Random [-InputObject] <Object[]> -Shuffle [-SetSeed <int>] [<CommonParameters>]

-SetSeed <System.Nullable[int]> notNull
-Maximum <System.Object>
-Minimum <System.Object>
-InputObject <System.Object[]> pipeline allowNull
-Count range(1, 2147483647)
-Shuffle
