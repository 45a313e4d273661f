cmdlet Get-SecureRandom
module Microsoft.PowerShell.Utility
default RandomNumberParameterSet
output System.Int32
output System.Int64
output System.Double

syntax RandomNumberParameterSet
    Get-SecureRandom [[-Maximum] <Object>] [-Minimum <Object>] [-Count <int>] [<CommonParameters>]
syntax RandomListItemParameterSet
    Get-SecureRandom [-InputObject] <Object[]> [-Count <int>] [<CommonParameters>]
syntax ShuffleParameterSet
    Get-SecureRandom [-InputObject] <Object[]> -Shuffle [<CommonParameters>]

-Maximum <System.Object>
-Minimum <System.Object>
-InputObject <System.Object[]> pipeline allowNull
-Count range(1, 2147483647)
-Shuffle
