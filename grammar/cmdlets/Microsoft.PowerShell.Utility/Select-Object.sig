cmdlet Select-Object
module Microsoft.PowerShell.Utility
default DefaultParameter

syntax DefaultParameter
    Select-Object [[-Property] <Object[]>] [-InputObject <psobject>] [-ExcludeProperty <string[]>] [-ExpandProperty <string>] [-Unique] [-CaseInsensitive] [-Last <int>] [-First <int>] [-Skip <int>] [-Wait] [<CommonParameters>]
syntax SkipLastParameter
    Select-Object [[-Property] <Object[]>] [-InputObject <psobject>] [-ExcludeProperty <string[]>] [-ExpandProperty <string>] [-Unique] [-CaseInsensitive] [-Skip <int>] [-SkipLast <int>] [<CommonParameters>]
syntax IndexParameter
    Select-Object [-InputObject <psobject>] [-Unique] [-CaseInsensitive] [-Wait] [-Index <int[]>] [<CommonParameters>]
syntax SkipIndexParameter
    Select-Object [-InputObject <psobject>] [-Unique] [-CaseInsensitive] [-SkipIndex <int[]>] [<CommonParameters>]

-InputObject pipeline
-Property <System.Object[]>
-ExcludeProperty
-ExpandProperty
-Unique
-CaseInsensitive
-Last range(0, 2147483647)
-First range(0, 2147483647)
-Skip range(0, 2147483647)
-SkipLast range(0, 2147483647)
-Wait
-Index range(0, 2147483647)
-SkipIndex range(0, 2147483647)
