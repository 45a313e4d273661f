cmdlet Remove-Event
module Microsoft.PowerShell.Utility
default BySource
confirm Medium

syntax BySource
    Remove-Event [-SourceIdentifier] <string> [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByIdentifier
    Remove-Event [-EventIdentifier] <int> [-WhatIf] [-Confirm] [<CommonParameters>]

-SourceIdentifier
-EventIdentifier byName
