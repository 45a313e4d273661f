cmdlet Copy-ItemProperty
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Copy-ItemProperty [-Path] <string[]> [-Destination] <string> [-Name] <string> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Copy-ItemProperty [-Destination] <string> [-Name] <string> -LiteralPath <string[]> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Name position(2) byName alias(PSProperty)
-Destination position(1) byName
-PassThru
-Force
-Filter
-Include
-Exclude
-Credential byName credential
