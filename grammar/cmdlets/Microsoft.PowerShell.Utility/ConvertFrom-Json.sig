cmdlet ConvertFrom-Json
module Microsoft.PowerShell.Utility

syntax
    ConvertFrom-Json [-InputObject] <string> [-AsHashtable] [-Depth <int>] [-NoEnumerate] [-DateKind <JsonDateKind>] [<CommonParameters>]

-InputObject pipeline allowEmptyString
-AsHashtable
-Depth range(positive)
-NoEnumerate
-DateKind <Microsoft.PowerShell.Commands.JsonDateKind>
