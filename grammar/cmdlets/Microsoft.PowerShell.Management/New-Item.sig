cmdlet New-Item
module Microsoft.PowerShell.Management
default pathSet
confirm Medium
output System.String
output System.IO.FileInfo
output System.IO.DirectoryInfo

syntax pathSet
    New-Item [-Path] <string[]> [-ItemType <string>] [-Value <Object>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax nameSet
    New-Item [[-Path] <string[]>] -Name <string> [-ItemType <string>] [-Value <Object>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path byName
-Name byName allowNull allowEmptyString
-ItemType byName alias(Type)
-Value <System.Object> pipeline byName alias(Target)
-Force
-Credential byName credential
