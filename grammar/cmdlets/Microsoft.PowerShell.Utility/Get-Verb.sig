cmdlet Get-Verb
module Microsoft.PowerShell.Utility
output System.Management.Automation.VerbInfo

syntax
    Get-Verb [[-Verb] <string[]>] [[-Group] <string[]>] [<CommonParameters>]

-Verb pipeline byName
-Group pipeline byName set(Common, Communications, Data, Diagnostic, Lifecycle, Other, Security)
