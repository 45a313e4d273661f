cmdlet Import-PSSession
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSModuleInfo

syntax
    Import-PSSession [-Session] <PSSession> [[-CommandName] <string[]>] [[-FormatTypeName] <string[]>] [-Prefix <string>] [-DisableNameChecking] [-AllowClobber] [-ArgumentList <Object[]>] [-CommandType <CommandTypes>] [-Module <string[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-Certificate <X509Certificate2>] [<CommonParameters>]

-Prefix notNullOrEmpty
-DisableNameChecking
-CommandName position(2) alias(Name)
-AllowClobber
-ArgumentList <System.Object[]> alias(Args) allowNull allowEmptyCollection
-CommandType <System.Management.Automation.CommandTypes> alias(Type)
-Module alias(PSSnapin) notNull
-FullyQualifiedModule <Microsoft.PowerShell.Commands.ModuleSpecification[]> notNull
-FormatTypeName position(3)
-Certificate <System.Security.Cryptography.X509Certificates.X509Certificate2>
-Session <System.Management.Automation.Runspaces.PSSession> notNull
