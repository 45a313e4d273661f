cmdlet Get-Credential
module Microsoft.PowerShell.Security
default CredentialSet
output System.Management.Automation.PSCredential

syntax CredentialSet
    Get-Credential [[-Credential] <pscredential>] [<CommonParameters>]
syntax MessageSet
    Get-Credential [[-UserName] <string>] [-Message <string>] [-Title <string>] [<CommonParameters>]

-Credential notNull credential
-Message notNullOrEmpty
-UserName notNullOrEmpty
-Title notNullOrEmpty
