cmdlet Export-FormatData
module Microsoft.PowerShell.Utility
default ByPath

syntax ByPath
    Export-FormatData -InputObject <ExtendedTypeDefinition[]> -Path <string> [-Force] [-NoClobber] [-IncludeScriptBlock] [<CommonParameters>]
syntax ByLiteralPath
    Export-FormatData -InputObject <ExtendedTypeDefinition[]> -LiteralPath <string> [-Force] [-NoClobber] [-IncludeScriptBlock] [<CommonParameters>]

-InputObject <System.Management.Automation.ExtendedTypeDefinition[]> pipeline
-Path alias(FilePath)
-LiteralPath alias(PSPath, LP)
-Force
-NoClobber alias(NoOverwrite)
-IncludeScriptBlock
