cmdlet Start-ThreadJob
module Microsoft.PowerShell.ThreadJob
default ScriptBlock
output Microsoft.PowerShell.ThreadJob.ThreadJob

syntax ScriptBlock
    Start-ThreadJob [-ScriptBlock] <scriptblock> [-Name <string>] [-InitializationScript <scriptblock>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [-ThrottleLimit <int>] [-StreamingHost <PSHost>] [<CommonParameters>]
syntax FilePath
    Start-ThreadJob [-FilePath] <string> [-Name <string>] [-InitializationScript <scriptblock>] [-InputObject <psobject>] [-ArgumentList <Object[]>] [-ThrottleLimit <int>] [-StreamingHost <PSHost>] [<CommonParameters>]

-ScriptBlock notNull
-FilePath notNullOrEmpty
-Name notNullOrEmpty
-InitializationScript notNull
-InputObject pipeline notNull
-ArgumentList <System.Object[]>
-ThrottleLimit range(1, 1000000)
-StreamingHost <System.Management.Automation.Host.PSHost>
