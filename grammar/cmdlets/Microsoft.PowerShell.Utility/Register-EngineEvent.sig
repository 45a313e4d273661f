cmdlet Register-EngineEvent
module Microsoft.PowerShell.Utility
output System.Management.Automation.PSEventJob

syntax
    Register-EngineEvent [-SourceIdentifier] <string> [[-Action] <scriptblock>] [-MessageData <psobject>] [-SupportEvent] [-Forward] [-MaxTriggerCount <int>] [<CommonParameters>]

-SourceIdentifier position(100)
-Action position(101)
-MessageData
-SupportEvent
-Forward
-MaxTriggerCount
