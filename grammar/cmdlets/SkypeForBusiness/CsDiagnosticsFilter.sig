cmdlet New-CsDiagnosticsFilter
module SkypeForBusiness

syntax
    New-CsDiagnosticsFilter [-Enabled <bool>] [-ExcludeConferenceMessages <bool>] [-ExcludePresenceNotifications <bool>] [-ExcludeRegisterMessages <bool>] [-Fqdn <pslistmodifier>] [-Uri <pslistmodifier>] [-ExcludeSubscribeMessages <bool>] [-ExcludeSuccessfulRequests <bool>] [-ExcludeMidDialogRequests <bool>] [-ExcludeTypingNotifications <bool>] [<CommonParameters>]

-Enabled
-ExcludeConferenceMessages
-ExcludePresenceNotifications
-ExcludeRegisterMessages
-Fqdn
-Uri
-ExcludeSubscribeMessages
-ExcludeSuccessfulRequests
-ExcludeMidDialogRequests
-ExcludeTypingNotifications
