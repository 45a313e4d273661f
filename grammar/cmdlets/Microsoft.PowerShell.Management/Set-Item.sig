cmdlet Set-Item
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Set-Item [-Path] <string[]> [[-Value] <Object>] [-Force] [-PassThru] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax LiteralPath
    Set-Item [[-Value] <Object>] -LiteralPath <string[]> [-Force] [-PassThru] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path byName
-LiteralPath byName alias(PSPath, LP)
-Value <System.Object> position(1) pipeline byName
-Force
-PassThru
-Filter
-Include
-Exclude
-Credential byName credential
