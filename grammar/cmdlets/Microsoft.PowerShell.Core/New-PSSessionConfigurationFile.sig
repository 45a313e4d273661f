cmdlet New-PSSessionConfigurationFile
module Microsoft.PowerShell.Core

syntax
    New-PSSessionConfigurationFile [-Path] <string> [-SchemaVersion <version>] [-Guid <guid>] [-Author <string>] [-Description <string>] [-CompanyName <string>] [-Copyright <string>] [-SessionType <SessionType>] [-TranscriptDirectory <string>] [-RunAsVirtualAccount] [-RunAsVirtualAccountGroups <string[]>] [-MountUserDrive] [-UserDriveMaximumSize <long>] [-GroupManagedServiceAccount <string>] [-ScriptsToProcess <string[]>] [-RoleDefinitions <IDictionary>] [-RequiredGroups <IDictionary>] [-LanguageMode <PSLanguageMode>] [-ExecutionPolicy <ExecutionPolicy>] [-PowerShellVersion <version>] [-ModulesToImport <Object[]>] [-VisibleAliases <string[]>] [-VisibleCmdlets <Object[]>] [-VisibleFunctions <Object[]>] [-VisibleExternalCommands <string[]>] [-VisibleProviders <string[]>] [-AliasDefinitions <IDictionary[]>] [-FunctionDefinitions <IDictionary[]>] [-VariableDefinitions <Object>] [-EnvironmentVariables <IDictionary>] [-TypesToProcess <string[]>] [-FormatsToProcess <string[]>] [-AssembliesToLoad <string[]>] [-Full] [<CommonParameters>]

-Path notNullOrEmpty
-SchemaVersion notNull
-Guid
-Author
-Description
-CompanyName
-Copyright
-SessionType <System.Management.Automation.Remoting.SessionType>
-TranscriptDirectory
-RunAsVirtualAccount
-RunAsVirtualAccountGroups
-MountUserDrive
-UserDriveMaximumSize
-GroupManagedServiceAccount
-ScriptsToProcess
-RoleDefinitions <System.Collections.IDictionary>
-RequiredGroups <System.Collections.IDictionary>
-LanguageMode <System.Management.Automation.PSLanguageMode>
-ExecutionPolicy <Microsoft.PowerShell.ExecutionPolicy>
-PowerShellVersion
-ModulesToImport <System.Object[]>
-VisibleAliases
-VisibleCmdlets <System.Object[]>
-VisibleFunctions <System.Object[]>
-VisibleExternalCommands
-VisibleProviders
-AliasDefinitions <System.Collections.IDictionary[]>
-FunctionDefinitions <System.Collections.IDictionary[]>
-VariableDefinitions <System.Object>
-EnvironmentVariables <System.Collections.IDictionary>
-TypesToProcess
-FormatsToProcess
-AssembliesToLoad
-Full
