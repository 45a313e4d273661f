cmdlet Set-ItemProperty
module Microsoft.PowerShell.Management
default propertyValuePathSet
confirm Medium

syntax propertyValuePathSet
    Set-ItemProperty [-Path] <string[]> [-Name] <string> [-Value] <Object> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax propertyPSObjectPathSet
    Set-ItemProperty [-Path] <string[]> -InputObject <psobject> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax propertyValueLiteralPathSet
    Set-ItemProperty [-Name] <string> [-Value] <Object> -LiteralPath <string[]> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax propertyPSObjectLiteralPathSet
    Set-ItemProperty -LiteralPath <string[]> -InputObject <psobject> [-PassThru] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path byName
-LiteralPath byName alias(PSPath, LP)
-Name position(1) byName alias(PSProperty)
-Value <System.Object> position(2) byName allowNull
-InputObject pipeline byName
-PassThru
-Force
-Filter
-Include
-Exclude
-Credential byName credential
