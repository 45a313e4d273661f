cmdlet Write-Error
module Microsoft.PowerShell.Utility
default NoException

syntax NoException
    Write-Error [-Message] <string> [-Category <ErrorCategory>] [-ErrorId <string>] [-TargetObject <Object>] [-RecommendedAction <string>] [-CategoryActivity <string>] [-CategoryReason <string>] [-CategoryTargetName <string>] [-CategoryTargetType <string>] [<CommonParameters>]
syntax WithException
    Write-Error [-Exception] <Exception> [-Message <string>] [-Category <ErrorCategory>] [-ErrorId <string>] [-TargetObject <Object>] [-RecommendedAction <string>] [-CategoryActivity <string>] [-CategoryReason <string>] [-CategoryTargetName <string>] [-CategoryTargetType <string>] [<CommonParameters>]
syntax ErrorRecord
    Write-Error [-ErrorRecord] <ErrorRecord> [-RecommendedAction <string>] [-CategoryActivity <string>] [-CategoryReason <string>] [-CategoryTargetName <string>] [-CategoryTargetType <string>] [<CommonParameters>]

-Exception <System.Exception>
-Message pipeline[NoException] alias(Msg) allowNull allowEmptyString
-ErrorRecord <System.Management.Automation.ErrorRecord>
-Category <System.Management.Automation.ErrorCategory>
-ErrorId
-TargetObject <System.Object>
-RecommendedAction
-CategoryActivity alias(Activity)
-CategoryReason alias(Reason)
-CategoryTargetName alias(TargetName)
-CategoryTargetType alias(TargetType)
