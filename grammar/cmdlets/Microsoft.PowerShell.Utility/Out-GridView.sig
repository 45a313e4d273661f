cmdlet Out-GridView
module Microsoft.PowerShell.Utility
default PassThru

syntax PassThru
    Out-GridView [-InputObject <psobject>] [-Title <string>] [-PassThru] [<CommonParameters>]
syntax Wait
    Out-GridView [-InputObject <psobject>] [-Title <string>] [-Wait] [<CommonParameters>]
syntax OutputMode
    Out-GridView [-InputObject <psobject>] [-Title <string>] [-OutputMode <OutputModeOption>] [<CommonParameters>]

-InputObject pipeline
-Title notNullOrEmpty
-Wait
-OutputMode <Microsoft.PowerShell.Commands.OutputModeOption>
-PassThru
