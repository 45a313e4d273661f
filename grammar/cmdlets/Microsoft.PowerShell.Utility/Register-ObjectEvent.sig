cmdlet Register-ObjectEvent
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSEventJob

syntax
    Register-ObjectEvent [-InputObject] <psobject> [-EventName] <string> [[-SourceIdentifier] <string>] [[-Action] <scriptblock>] [-MessageData <psobject>] [-SupportEvent] [-Forward] [-MaxTriggerCount <int>] [<CommonParameters>]

-InputObject
-EventName
-SourceIdentifier position(100)
-Action position(101)
-MessageData
-SupportEvent
-Forward
-MaxTriggerCount
