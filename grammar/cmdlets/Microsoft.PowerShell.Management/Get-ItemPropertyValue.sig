cmdlet Get-ItemPropertyValue
module Microsoft.PowerShell.Management
default Path

syntax Path
    Get-ItemPropertyValue [[-Path] <string[]>] [-Name] <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [<CommonParameters>]
syntax LiteralPath
    Get-ItemPropertyValue [-Name] <string[]> -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-Credential <pscredential>] [<CommonParameters>]

-Path pipeline byName notNullOrEmpty
-LiteralPath byName alias(PSPath, LP)
-Name position(1) alias(PSProperty)
-Filter
-Include
-Exclude
-Credential byName credential
