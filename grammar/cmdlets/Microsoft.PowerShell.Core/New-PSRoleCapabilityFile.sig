cmdlet New-PSRoleCapabilityFile
module Microsoft.PowerShell.Core

syntax
    New-PSRoleCapabilityFile [-Path] <string> [-Guid <guid>] [-Author <string>] [-Description <string>] [-CompanyName <string>] [-Copyright <string>] [-ModulesToImport <Object[]>] [-VisibleAliases <string[]>] [-VisibleCmdlets <Object[]>] [-VisibleFunctions <Object[]>] [-VisibleExternalCommands <string[]>] [-VisibleProviders <string[]>] [-ScriptsToProcess <string[]>] [-AliasDefinitions <IDictionary[]>] [-FunctionDefinitions <IDictionary[]>] [-VariableDefinitions <Object>] [-EnvironmentVariables <IDictionary>] [-TypesToProcess <string[]>] [-FormatsToProcess <string[]>] [-AssembliesToLoad <string[]>] [<CommonParameters>]

-Path notNullOrEmpty
-Guid
-Author
-Description
-CompanyName
-Copyright
-ModulesToImport <System.Object[]>
-VisibleAliases
-VisibleCmdlets <System.Object[]>
-VisibleFunctions <System.Object[]>
-VisibleExternalCommands
-VisibleProviders
-ScriptsToProcess
-AliasDefinitions <System.Collections.IDictionary[]>
-FunctionDefinitions <System.Collections.IDictionary[]>
-VariableDefinitions <System.Object>
-EnvironmentVariables <System.Collections.IDictionary>
-TypesToProcess
-FormatsToProcess
-AssembliesToLoad
