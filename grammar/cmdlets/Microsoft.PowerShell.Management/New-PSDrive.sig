cmdlet New-PSDrive
module Microsoft.PowerShell.Management
confirm Low

syntax
    New-PSDrive [-Name] <string> [-PSProvider] <string> [-Root] <string> [-Description <string>] [-Scope <string>] [-Credential <pscredential>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Name byName
-PSProvider byName
-Root byName allowEmptyString
-Description byName
-Scope byName
-Credential byName credential
