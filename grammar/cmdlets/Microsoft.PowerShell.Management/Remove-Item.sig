cmdlet Remove-Item
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Remove-Item [-Path] <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Remove-Item -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Filter
-Include
-Exclude
-Recurse
-Force
-Credential byName credential
