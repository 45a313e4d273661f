cmdlet Start-Job
module Microsoft.PowerShell.Core
default ComputerName
output System.Management.Automation.PSRemotingJob

syntax ComputerName
    Start-Job [-ScriptBlock] <scriptblock> [[-InitializationScript] <scriptblock>] [-Name <string>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-WorkingDirectory <string>] [-RunAs32] [-PSVersion <version>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [<CommonParameters>]
syntax DefinitionName
    Start-Job [-DefinitionName] <string> [[-DefinitionPath] <string>] [[-Type] <string>] [-WorkingDirectory <string>] [<CommonParameters>]
syntax FilePathComputerName
    Start-Job [-FilePath] <string> [[-InitializationScript] <scriptblock>] [-Name <string>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-WorkingDirectory <string>] [-RunAs32] [-PSVersion <version>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [<CommonParameters>]
syntax LiteralFilePathComputerName
    Start-Job [[-InitializationScript] <scriptblock>] -LiteralPath <string> [-Name <string>] [-Credential <pscredential>] [-Authentication <AuthenticationMechanism>] [-WorkingDirectory <string>] [-RunAs32] [-PSVersion <version>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [<CommonParameters>]
syntax SSHHost
    Start-Job [-WorkingDirectory <string>] [-ConnectingTimeout <int>] [-Options <hashtable>] [<CommonParameters>]

-DefinitionName notNullOrEmpty
-DefinitionPath notNullOrEmpty
-Type notNullOrEmpty
-Name byName
-ScriptBlock alias(Command)
-Credential credential
-FilePath
-LiteralPath alias(PSPath, LP)
-Authentication <System.Management.Automation.Runspaces.AuthenticationMechanism>
-InitializationScript position(1)
-WorkingDirectory notNullOrWhiteSpace
-RunAs32
-PSVersion notNullOrEmpty
-InputObject pipeline
-ArgumentList <System.Object[]> alias(Args)
-ConnectingTimeout
-Options notNullOrEmpty
