cmdlet Sort-Object
module Microsoft.PowerShell.Utility
default Default

syntax Default
    Sort-Object [[-Property] <Object[]>] [-Stable] [-Descending] [-Unique] [-InputObject <psobject>] [-Culture <string>] [-CaseSensitive] [<CommonParameters>]
syntax Top
    Sort-Object [[-Property] <Object[]>] -Top <int> [-Descending] [-Unique] [-InputObject <psobject>] [-Culture <string>] [-CaseSensitive] [<CommonParameters>]
syntax Bottom
    Sort-Object [[-Property] <Object[]>] -Bottom <int> [-Descending] [-Unique] [-InputObject <psobject>] [-Culture <string>] [-CaseSensitive] [<CommonParameters>]

-Stable
-Descending
-Unique
-Top range(1, 2147483647)
-Bottom range(1, 2147483647)
-InputObject pipeline
-Property <System.Object[]>
-Culture
-CaseSensitive
