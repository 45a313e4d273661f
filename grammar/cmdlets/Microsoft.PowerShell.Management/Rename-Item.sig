cmdlet Rename-Item
module Microsoft.PowerShell.Management
default ByPath
confirm Medium

syntax ByPath
    Rename-Item [-Path] <string> [-NewName] <string> [-Force] [-PassThru] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax ByLiteralPath
    Rename-Item [-NewName] <string> -LiteralPath <string> [-Force] [-PassThru] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-NewName position(1) byName
-Force
-PassThru
-Credential byName credential
