cmdlet Get-Unique
module Microsoft.PowerShell.Utility
default AsString

syntax AsString
    Get-Unique [-InputObject <psobject>] [-AsString] [-CaseInsensitive] [<CommonParameters>]
syntax UniqueByType
    Get-Unique [-InputObject <psobject>] [-OnType] [-CaseInsensitive] [<CommonParameters>]

-InputObject pipeline
-AsString
-OnType
-CaseInsensitive
