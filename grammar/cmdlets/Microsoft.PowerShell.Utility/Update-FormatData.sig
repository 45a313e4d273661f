cmdlet Update-FormatData
module Microsoft.PowerShell.Utility
default FileSet
confirm Low

syntax FileSet
    Update-FormatData [[-AppendPath] <string[]>] [-PrependPath <string[]>] [-WhatIf] [-Confirm] [<CommonParameters>]

-AppendPath each pipeline byName alias(PSPath, Path) notNull
-PrependPath each notNull
