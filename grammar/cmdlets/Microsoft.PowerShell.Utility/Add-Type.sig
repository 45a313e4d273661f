cmdlet Add-Type
module Microsoft.PowerShell.Utility
default FromSource
output System.Type

syntax FromSource
    Add-Type [-TypeDefinition] <string> [-Language <Language>] [-ReferencedAssemblies <string[]>] [-OutputAssembly <string>] [-OutputType <OutputAssemblyType>] [-PassThru] [-IgnoreWarnings] [-CompilerOptions <string[]>] [<CommonParameters>]
syntax FromMember
    Add-Type [-Name] <string> [-MemberDefinition] <string[]> [-Namespace <string>] [-UsingNamespace <string[]>] [-Language <Language>] [-ReferencedAssemblies <string[]>] [-OutputAssembly <string>] [-OutputType <OutputAssemblyType>] [-PassThru] [-IgnoreWarnings] [-CompilerOptions <string[]>] [<CommonParameters>]
syntax FromPath
    Add-Type [-Path] <string[]> [-ReferencedAssemblies <string[]>] [-OutputAssembly <string>] [-OutputType <OutputAssemblyType>] [-PassThru] [-IgnoreWarnings] [-CompilerOptions <string[]>] [<CommonParameters>]
syntax FromLiteralPath
    Add-Type -LiteralPath <string[]> [-ReferencedAssemblies <string[]>] [-OutputAssembly <string>] [-OutputType <OutputAssemblyType>] [-PassThru] [-IgnoreWarnings] [-CompilerOptions <string[]>] [<CommonParameters>]
syntax FromAssemblyName
    Add-Type -AssemblyName <string[]> [-PassThru] [<CommonParameters>]

-TypeDefinition
-Name
-MemberDefinition
-Namespace alias(NS) allowNull
-UsingNamespace alias(Using) notNull
-Path
-LiteralPath alias(PSPath, LP)
-AssemblyName alias(AN)
-Language <Microsoft.PowerShell.Commands.Language>
-ReferencedAssemblies alias(RA)
-OutputAssembly alias(OA)
-OutputType <Microsoft.PowerShell.Commands.OutputAssemblyType> alias(OT)
-PassThru
-IgnoreWarnings
-CompilerOptions notNullOrEmpty
