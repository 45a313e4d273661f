cmdlet Export-PSSession
module Microsoft.PowerShell.Utility
output System.IO.FileInfo

syntax
    Export-PSSession [-Session] <PSSession> [-OutputModule] <string> [[-CommandName] <string[]>] [[-FormatTypeName] <string[]>] [-Force] [-Encoding <Encoding>] [-AllowClobber] [-ArgumentList <Object[]>] [-CommandType <CommandTypes>] [-Module <string[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-Certificate <X509Certificate2>] [<CommonParameters>]

-OutputModule alias(PSPath, ModuleName) notNullOrEmpty
-Force
-Encoding <System.Text.Encoding> toEncoding notNullOrEmpty
-CommandName alias(Name)
-AllowClobber
-ArgumentList <System.Object[]> alias(Args) allowNull allowEmptyCollection
-CommandType <System.Management.Automation.CommandTypes> alias(Type)
-Module alias(PSSnapin) notNull
-FullyQualifiedModule <Microsoft.PowerShell.Commands.ModuleSpecification[]> notNull
-FormatTypeName
-Certificate <System.Security.Cryptography.X509Certificates.X509Certificate2>
-Session <System.Management.Automation.Runspaces.PSSession> notNull
