cmdlet Clear-Item
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Clear-Item [-Path] <string[]> [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Clear-Item -LiteralPath <string[]> [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Force
-Filter
-Include
-Exclude
-Credential byName credential
