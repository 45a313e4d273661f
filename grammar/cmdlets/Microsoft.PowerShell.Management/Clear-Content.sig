cmdlet Clear-Content
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Clear-Content [-Path] <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Clear-Content -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path byName
-LiteralPath byName alias(PSPath, LP)
-Filter
-Include
-Exclude
-Force
-Credential byName credential
