cmdlet Unprotect-CmsMessage
module Microsoft.PowerShell.Security
default ByWinEvent
output System.String

syntax ByWinEvent
    Unprotect-CmsMessage [-EventLogRecord] <EventLogRecord> [[-To] <CmsMessageRecipient[]>] [-IncludeContext] [<CommonParameters>]
syntax ByContent
    Unprotect-CmsMessage [-Content] <string> [[-To] <CmsMessageRecipient[]>] [-IncludeContext] [<CommonParameters>]
syntax ByPath
    Unprotect-CmsMessage [-Path] <string> [[-To] <CmsMessageRecipient[]>] [-IncludeContext] [<CommonParameters>]
syntax ByLiteralPath
    Unprotect-CmsMessage [-LiteralPath] <string> [[-To] <CmsMessageRecipient[]>] [-IncludeContext] [<CommonParameters>]

-Content pipeline byName allowNull allowEmptyString
-EventLogRecord <psobject> psTypeName(System.Diagnostics.Eventing.Reader.EventLogRecord) pipeline
-Path
-LiteralPath
-IncludeContext
-To <System.Management.Automation.CmsMessageRecipient[]>
