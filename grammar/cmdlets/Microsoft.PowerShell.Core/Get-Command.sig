cmdlet Get-Command
module Microsoft.PowerShell.Core
default CmdletSet
output System.Management.Automation.AliasInfo
output System.Management.Automation.ApplicationInfo
output System.Management.Automation.FunctionInfo
output System.Management.Automation.CmdletInfo
output System.Management.Automation.ExternalScriptInfo
output System.Management.Automation.FilterInfo
output System.String
output System.Management.Automation.PSObject

syntax CmdletSet
    Get-Command [[-ArgumentList] <Object[]>] [-Verb <string[]>] [-Noun <string[]>] [-Module <string[]>] [-ExcludeModule <string[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-TotalCount <int>] [-Syntax] [-ShowCommandInfo] [-All] [-ListImported] [-ParameterName <string[]>] [-ParameterType <PSTypeName[]>] [<CommonParameters>]
syntax AllCommandSet
    Get-Command [[-Name] <string[]>] [[-ArgumentList] <Object[]>] [-Module <string[]>] [-ExcludeModule <string[]>] [-FullyQualifiedModule <ModuleSpecification[]>] [-CommandType <CommandTypes>] [-TotalCount <int>] [-Syntax] [-ShowCommandInfo] [-All] [-ListImported] [-ParameterName <string[]>] [-ParameterType <PSTypeName[]>] [-UseFuzzyMatching] [-FuzzyMinimumDistance <uint>] [-UseAbbreviationExpansion] [<CommonParameters>]

-Name pipeline byName notNullOrEmpty
-Verb byName
-Noun byName
-Module byName alias(PSSnapin)
-ExcludeModule
-FullyQualifiedModule <Microsoft.PowerShell.Commands.ModuleSpecification[]> byName
-CommandType <System.Management.Automation.CommandTypes> byName alias(Type)
-TotalCount byName
-Syntax byName
-ShowCommandInfo
-ArgumentList <System.Object[]> position(1) remaining alias(Args) allowNull allowEmptyCollection
-All byName
-ListImported byName
-ParameterName notNullOrEmpty
-ParameterType <System.Management.Automation.PSTypeName[]> notNullOrEmpty
-UseFuzzyMatching
-FuzzyMinimumDistance
-UseAbbreviationExpansion byName
