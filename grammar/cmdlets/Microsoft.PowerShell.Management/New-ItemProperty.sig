cmdlet New-ItemProperty
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    New-ItemProperty [-Path] <string[]> [-Name] <string> [-PropertyType <string>] [-Value <Object>] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    New-ItemProperty [-Name] <string> -LiteralPath <string[]> [-PropertyType <string>] [-Value <Object>] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path
-LiteralPath byName alias(PSPath, LP)
-Name position(1) byName alias(PSProperty)
-PropertyType byName alias(Type)
-Value <System.Object> byName
-Force
-Filter
-Include
-Exclude
-Credential byName credential
