cmdlet Where-Object
module Microsoft.PowerShell.Core
default EqualSet

syntax EqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] [-InputObject <psobject>] [-EQ] [<CommonParameters>]
syntax ScriptBlockSet
    Where-Object [-FilterScript] <scriptblock> [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CEQ [-InputObject <psobject>] [<CommonParameters>]
syntax NotEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -NE [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveNotEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CNE [-InputObject <psobject>] [<CommonParameters>]
syntax GreaterThanSet
    Where-Object [-Property] <string> [[-Value] <Object>] -GT [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveGreaterThanSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CGT [-InputObject <psobject>] [<CommonParameters>]
syntax LessThanSet
    Where-Object [-Property] <string> [[-Value] <Object>] -LT [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveLessThanSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CLT [-InputObject <psobject>] [<CommonParameters>]
syntax GreaterOrEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -GE [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveGreaterOrEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CGE [-InputObject <psobject>] [<CommonParameters>]
syntax LessOrEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -LE [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveLessOrEqualSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CLE [-InputObject <psobject>] [<CommonParameters>]
syntax LikeSet
    Where-Object [-Property] <string> [[-Value] <Object>] -Like [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveLikeSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CLike [-InputObject <psobject>] [<CommonParameters>]
syntax NotLikeSet
    Where-Object [-Property] <string> [[-Value] <Object>] -NotLike [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveNotLikeSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CNotLike [-InputObject <psobject>] [<CommonParameters>]
syntax MatchSet
    Where-Object [-Property] <string> [[-Value] <Object>] -Match [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveMatchSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CMatch [-InputObject <psobject>] [<CommonParameters>]
syntax NotMatchSet
    Where-Object [-Property] <string> [[-Value] <Object>] -NotMatch [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveNotMatchSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CNotMatch [-InputObject <psobject>] [<CommonParameters>]
syntax ContainsSet
    Where-Object [-Property] <string> [[-Value] <Object>] -Contains [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveContainsSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CContains [-InputObject <psobject>] [<CommonParameters>]
syntax NotContainsSet
    Where-Object [-Property] <string> [[-Value] <Object>] -NotContains [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveNotContainsSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CNotContains [-InputObject <psobject>] [<CommonParameters>]
syntax InSet
    Where-Object [-Property] <string> [[-Value] <Object>] -In [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveInSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CIn [-InputObject <psobject>] [<CommonParameters>]
syntax NotInSet
    Where-Object [-Property] <string> [[-Value] <Object>] -NotIn [-InputObject <psobject>] [<CommonParameters>]
syntax CaseSensitiveNotInSet
    Where-Object [-Property] <string> [[-Value] <Object>] -CNotIn [-InputObject <psobject>] [<CommonParameters>]
syntax IsSet
    Where-Object [-Property] <string> [[-Value] <Object>] -Is [-InputObject <psobject>] [<CommonParameters>]
syntax IsNotSet
    Where-Object [-Property] <string> [[-Value] <Object>] -IsNot [-InputObject <psobject>] [<CommonParameters>]
syntax Not
    Where-Object [-Property] <string> -Not [-InputObject <psobject>] [<CommonParameters>]

-InputObject pipeline
-FilterScript
-Property notNullOrEmpty
-Value <System.Object>
-EQ alias(IEQ)
-CEQ
-NE alias(INE)
-CNE
-GT alias(IGT)
-CGT
-LT alias(ILT)
-CLT
-GE alias(IGE)
-CGE
-LE alias(ILE)
-CLE
-Like alias(ILike)
-CLike
-NotLike alias(INotLike)
-CNotLike
-Match alias(IMatch)
-CMatch
-NotMatch alias(INotMatch)
-CNotMatch
-Contains alias(IContains)
-CContains
-NotContains alias(INotContains)
-CNotContains
-In alias(IIn)
-CIn
-NotIn alias(INotIn)
-CNotIn
-Is
-IsNot
-Not
