cmdlet New-Event
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSEventArgs

syntax
    New-Event [-SourceIdentifier] <string> [[-Sender] <psobject>] [[-EventArguments] <psobject[]>] [[-MessageData] <psobject>] [<CommonParameters>]

-SourceIdentifier
-Sender
-EventArguments
-MessageData
