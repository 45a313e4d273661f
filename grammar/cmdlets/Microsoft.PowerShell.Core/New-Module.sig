cmdlet New-Module
module Microsoft.PowerShell.Core
default ScriptBlock
output System.Management.Automation.PSModuleInfo

syntax ScriptBlock
    New-Module [-ScriptBlock] <scriptblock> [-Function <string[]>] [-Cmdlet <string[]>] [-ReturnResult] [-AsCustomObject] [-ArgumentList <Object[]>] [<CommonParameters>]
syntax Name
    New-Module [-Name] <string> [-ScriptBlock] <scriptblock> [-Function <string[]>] [-Cmdlet <string[]>] [-ReturnResult] [-AsCustomObject] [-ArgumentList <Object[]>] [<CommonParameters>]

-Name pipeline
-ScriptBlock notNull
-Function notNull
-Cmdlet notNull
-ReturnResult
-AsCustomObject
-ArgumentList <System.Object[]> remaining alias(Args)
