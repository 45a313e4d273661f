cmdlet New-CsDiagnosticsFilter
module SkypeForBusiness

syntax
    New-CsDiagnosticsFilter [-Enabled <bool>] [-ExcludeConferenceMessages <bool>] [-ExcludePresenceNotifications <bool>] [-ExcludeRegisterMessages <bool>] [-Fqdn <PSListModifier>] [-Uri <PSListModifier>] [-ExcludeSubscribeMessages <bool>] [-ExcludeSuccessfulRequests <bool>] [-ExcludeMidDialogRequests <bool>] [-ExcludeTypingNotifications <bool>] [<CommonParameters>]

-Enabled
-ExcludeConferenceMessages
-ExcludePresenceNotifications
-ExcludeRegisterMessages
-Fqdn <System.Management.Automation.PSListModifier>
-Uri <System.Management.Automation.PSListModifier>
-ExcludeSubscribeMessages
-ExcludeSuccessfulRequests
-ExcludeMidDialogRequests
-ExcludeTypingNotifications
