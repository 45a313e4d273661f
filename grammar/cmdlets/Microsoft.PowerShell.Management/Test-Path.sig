cmdlet Test-Path
module Microsoft.PowerShell.Management
default Path
output System.Boolean

syntax Path
    Test-Path [-Path] <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-PathType <TestPathType>] [-IsValid] [-Credential <pscredential>] [-OlderThan <datetime>] [-NewerThan <datetime>] [<CommonParameters>]
syntax LiteralPath
    Test-Path -LiteralPath <string[]> [-Filter <string>] [-Include <string[]>] [-Exclude <string[]>] [-PathType <TestPathType>] [-IsValid] [-Credential <pscredential>] [-OlderThan <datetime>] [-NewerThan <datetime>] [<CommonParameters>]

-Path pipeline byName allowNull allowEmptyCollection allowEmptyString
-LiteralPath byName alias(PSPath, LP) allowNull allowEmptyCollection allowEmptyString
-Filter
-Include
-Exclude
-PathType <Microsoft.PowerShell.Commands.TestPathType> alias(Type)
-IsValid
-Credential byName credential
-OlderThan <System.Nullable[datetime]> dynamic
-NewerThan <System.Nullable[datetime]> dynamic
