cmdlet New-ModuleManifest
module Microsoft.PowerShell.Core
confirm Low
output System.String

syntax
    New-ModuleManifest [-Path] <string> [-NestedModules <Object[]>] [-Guid <guid>] [-Author <string>] [-CompanyName <string>] [-Copyright <string>] [-RootModule <string>] [-ModuleVersion <version>] [-Description <string>] [-ProcessorArchitecture <ProcessorArchitecture>] [-PowerShellVersion <version>] [-ClrVersion <version>] [-DotNetFrameworkVersion <version>] [-PowerShellHostName <string>] [-PowerShellHostVersion <version>] [-RequiredModules <Object[]>] [-TypesToProcess <string[]>] [-FormatsToProcess <string[]>] [-ScriptsToProcess <string[]>] [-RequiredAssemblies <string[]>] [-FileList <string[]>] [-ModuleList <Object[]>] [-FunctionsToExport <string[]>] [-AliasesToExport <string[]>] [-VariablesToExport <string[]>] [-CmdletsToExport <string[]>] [-DscResourcesToExport <string[]>] [-CompatiblePSEditions <string[]>] [-PrivateData <Object>] [-Tags <string[]>] [-ProjectUri <uri>] [-LicenseUri <uri>] [-IconUri <uri>] [-ReleaseNotes <string>] [-Prerelease <string>] [-RequireLicenseAcceptance] [-ExternalModuleDependencies <string[]>] [-HelpInfoUri <string>] [-PassThru] [-DefaultCommandPrefix <string>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Path
-NestedModules <System.Object[]> allowEmptyCollection
-Guid
-Author allowEmptyString
-CompanyName allowEmptyString
-Copyright allowEmptyString
-RootModule alias(ModuleToProcess) allowEmptyString
-ModuleVersion notNull
-Description allowEmptyString
-ProcessorArchitecture <System.Reflection.ProcessorArchitecture>
-PowerShellVersion
-ClrVersion
-DotNetFrameworkVersion
-PowerShellHostName
-PowerShellHostVersion
-RequiredModules <System.Object[]>
-TypesToProcess allowEmptyCollection
-FormatsToProcess allowEmptyCollection
-ScriptsToProcess allowEmptyCollection
-RequiredAssemblies allowEmptyCollection
-FileList allowEmptyCollection
-ModuleList <System.Object[]> allowEmptyCollection
-FunctionsToExport allowEmptyCollection
-AliasesToExport allowEmptyCollection
-VariablesToExport allowEmptyCollection
-CmdletsToExport allowEmptyCollection
-DscResourcesToExport allowEmptyCollection
-CompatiblePSEditions allowEmptyCollection set(Desktop, Core)
-PrivateData <System.Object> allowNull
-Tags notNullOrEmpty
-ProjectUri notNullOrEmpty
-LicenseUri notNullOrEmpty
-IconUri notNullOrEmpty
-ReleaseNotes notNullOrEmpty
-Prerelease notNullOrEmpty
-RequireLicenseAcceptance
-ExternalModuleDependencies notNullOrEmpty
-HelpInfoUri allowNull
-PassThru
-DefaultCommandPrefix allowNull
