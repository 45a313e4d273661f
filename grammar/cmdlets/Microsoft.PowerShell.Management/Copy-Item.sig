cmdlet Copy-Item
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Copy-Item [-Path] <string[]> [[-Destination] <string>] [-Container] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-PassThru] [-Credential <pscredential>] [-WhatIf] [-Confirm] [-FromSession <PSSession>] [-ToSession <PSSession>] [<CommonParameters>]
syntax LiteralPath
    Copy-Item [[-Destination] <string>] -LiteralPath <string[]> [-Container] [-Force] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Recurse] [-PassThru] [-Credential <pscredential>] [-WhatIf] [-Confirm] [-FromSession <PSSession>] [-ToSession <PSSession>] [<CommonParameters>]

-Path pipeline byName
-LiteralPath byName alias(PSPath, LP)
-Destination position(1) byName
-Container
-Force
-Filter
-Include
-Exclude
-Recurse
-PassThru
-Credential byName credential
-FromSession <System.Management.Automation.Runspaces.PSSession> notNullOrEmpty dynamic
-ToSession <System.Management.Automation.Runspaces.PSSession> notNullOrEmpty dynamic
