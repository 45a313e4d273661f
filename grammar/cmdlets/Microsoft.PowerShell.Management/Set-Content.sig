cmdlet Set-Content
module Microsoft.PowerShell.Management
default Path
confirm Medium

syntax Path
    Set-Content [-Path] <string[]> [-Value] <Object[]> [-PassThru] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [-NoNewline] [-Encoding <Encoding>] [-AsByteStream] [<CommonParameters>]
syntax LiteralPath
    Set-Content [-Value] <Object[]> -LiteralPath <string[]> [-PassThru] [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Force] [-Credential <pscredential>] [-WhatIf] [-Confirm] [-NoNewline] [-Encoding <Encoding>] [-AsByteStream] [<CommonParameters>]

-Value <System.Object[]> position(1) pipeline byName allowNull allowEmptyCollection
-PassThru
-Path byName
-LiteralPath byName alias(PSPath, LP)
-Filter
-Include
-Exclude
-Force
-Credential byName credential
-NoNewline dynamic
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty dynamic
-AsByteStream dynamic
