# Ids and their arguments. Reasons, each with a remedy of the same name and the same arguments:
#   offline-im-reason-OfflineImDisabled                      instance
#   offline-im-reason-ClientBuildTooOld                      sender build needed
#   offline-im-reason-ClientBuildTooOldForOnPremisesMailbox  sender build needed
#   offline-im-reason-EwsUnavailable                         sender
#   offline-im-reason-ImAutoArchivingDisabledByPolicy        sender policy
#   offline-im-reason-DraftsFillKnownIssue                   sender channelDate fixed
#   offline-im-reason-SenderNotFound                         sender
#   offline-im-reason-SenderNotEnabled                       sender
#   offline-im-reason-SenderHasNoMailbox                     sender
#   offline-im-reason-RecipientNotFound                      recipient
#   offline-im-reason-RecipientDomainBlocked                 domain
#   offline-im-reason-FederationDisabled                     domain
#   offline-im-reason-FederationDisabledByPolicy             sender policy domain
#   offline-im-reason-RecipientDomainNotFederated            domain
#   offline-im-remedy-…                                      as the reason of that name
# The verdict:
#   offline-im-recipient-Unknown                             recipient
#   offline-im-verdict-allowed                               sender recipient
#   offline-im-verdict-blocked                               sender recipient count
#   offline-im-message-not-found                             id
# The life of a message:
#   offline-im-trace-composed                                sender recipient
#   offline-im-trace-spooled                                 path
#   offline-im-trace-timer-started                           minutes
#   offline-im-trace-timer-elapsed                           minutes
#   offline-im-trace-picked-up                               path
#   offline-im-trace-ews-connected                           sender
#   offline-im-trace-ews-failed                              sender
#   offline-im-trace-item-created                            recipient class folders
#   offline-im-trace-left-in-spool                           path reason
#   offline-im-trace-draft-left                              sender fixed
#   offline-im-trace-delivered                               recipient
#   offline-im-trace-ews-back                                sender
#   offline-im-trace-drained                                 count

offline-im-reason-OfflineImDisabled = Offline IM is turned off by the IM configuration "{ $instance }".
offline-im-reason-ClientBuildTooOld = The client of { $sender } is build { $build }; offline IM needs { $needed } or later.
offline-im-reason-ClientBuildTooOldForOnPremisesMailbox = The client of { $sender } is build { $build }; with a mailbox on Exchange on-premises, offline IM needs { $needed } or later.
offline-im-reason-EwsUnavailable = The client of { $sender } cannot reach Exchange Web Services (EWS), which put the message into the recipient's mailbox.
offline-im-reason-ImAutoArchivingDisabledByPolicy = The client policy "{ $policy }", which applies to { $sender }, has EnableIMAutoArchiving set to False.
offline-im-reason-DraftsFillKnownIssue = The client of { $sender } dates from { $channelDate }. With a mailbox on Exchange on-premises, clients from before { $fixed } do not send offline messages and leave them in Drafts (known issue).
offline-im-reason-SenderNotFound = There is no user { $sender }.
offline-im-reason-SenderNotEnabled = The user { $sender } is not enabled for Skype for Business Server.
offline-im-reason-SenderHasNoMailbox = The user { $sender } has no Exchange mailbox.
offline-im-reason-RecipientNotFound = The domain belongs to this deployment, but there is no user { $recipient }.
offline-im-reason-RecipientDomainBlocked = The domain { $domain } is on the list of blocked domains.
offline-im-reason-FederationDisabled = { $domain } is not a SIP domain of this deployment, and the Access Edge configuration does not allow federated users.
offline-im-reason-FederationDisabledByPolicy = { $domain } is not a SIP domain of this deployment, and the external access policy "{ $policy }", which applies to { $sender }, does not allow federation.
offline-im-reason-RecipientDomainNotFederated = The domain { $domain } is neither a SIP domain of this deployment nor an allowed domain, and partner discovery is off.

offline-im-remedy-OfflineImDisabled = Turn it on: Set-CsImConfiguration -Identity "{ $instance }" -EnableOfflineIM $True
offline-im-remedy-ClientBuildTooOld = Update the client of { $sender } to build { $needed } or later. In the lab: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-ClientBuildTooOldForOnPremisesMailbox = Update the client of { $sender } to build { $needed } or later, or move the mailbox to Exchange Online. In the lab: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-EwsUnavailable = Check that the client of { $sender } can reach Autodiscover and the EWS address. In the lab: Set-SfbLab -EwsAvailable $True, or Set-SfbLabUser "{ $sender }" -EwsAvailable $True
offline-im-remedy-ImAutoArchivingDisabledByPolicy = Allow it in the policy: Set-CsClientPolicy -Identity "{ $policy }" -EnableIMAutoArchiving $True; or give { $sender } another policy with Grant-CsClientPolicy.
offline-im-remedy-DraftsFillKnownIssue = Update the client of { $sender } to one from { $fixed } or later; every Click-to-Run channel has the fix since then. In the lab: Set-SfbLabUser "{ $sender }" -ClientChannelDate { $fixed }
offline-im-remedy-SenderNotFound = Check the address with Get-CsUser; enable an existing Active Directory account with Enable-CsUser.
offline-im-remedy-SenderNotEnabled = Enable the account: Set-CsUser -Identity "{ $sender }" -Enabled $True, or Enable-CsUser if it never was enabled.
offline-im-remedy-SenderHasNoMailbox = Give { $sender } a mailbox. In the lab: Set-SfbLabUser "{ $sender }" -Mailbox Online
offline-im-remedy-RecipientNotFound = Check the spelling of { $recipient } with Get-CsUser.
offline-im-remedy-RecipientDomainBlocked = Take the domain off the list, if your policy allows that: Remove-CsBlockedDomain -Identity { $domain }
offline-im-remedy-FederationDisabled = Allow federation: Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True; then check { $domain } with Get-CsAllowedDomain.
offline-im-remedy-FederationDisabledByPolicy = Allow it in the policy: Set-CsExternalAccessPolicy -Identity "{ $policy }" -EnableFederationAccess $True; or give { $sender } another policy with Grant-CsExternalAccessPolicy.
offline-im-remedy-RecipientDomainNotFederated = Allow the domain: New-CsAllowedDomain -Identity { $domain }

offline-im-recipient-Unknown = Unknown: nothing tells the sender whether { $recipient } is able to receive offline messages.
offline-im-verdict-allowed = { $sender } can send offline messages to { $recipient }.
offline-im-verdict-blocked = { $count ->
    [one] { $sender } cannot send offline messages to { $recipient }: there is one reason.
   *[other] { $sender } cannot send offline messages to { $recipient }: there are { $count } reasons.
}

offline-im-message-not-found = There is no offline message with Id { $id }. Get-SfbOfflineMessage lists the messages.

offline-im-trace-composed = { $sender } wrote a message to { $recipient }, who is not signed in.
offline-im-trace-spooled = The message was put into the spool: { $path }
offline-im-trace-timer-started = { $minutes ->
    [one] The timer was started: one minute.
   *[other] The timer was started: { $minutes } minutes.
}
offline-im-trace-timer-elapsed = { $minutes ->
    [one] The timer elapsed after one minute.
   *[other] The timer elapsed after { $minutes } minutes.
}
offline-im-trace-picked-up = The message was picked up from the spool: { $path }
offline-im-trace-ews-connected = The client of { $sender } connected to Exchange Web Services.
offline-im-trace-ews-failed = The client of { $sender } could not connect to Exchange Web Services.
offline-im-trace-item-created = An item of class { $class } was created in the mailbox of { $recipient }, in: { $folders }
offline-im-trace-left-in-spool = The message stays in the spool ({ $reason }): { $path }
offline-im-trace-draft-left = A draft was left in the Drafts folder of { $sender }; the message was not sent. Clients from { $fixed } or later do not do this.
offline-im-trace-delivered = The message was delivered to { $recipient }.
offline-im-trace-ews-back = The client of { $sender } reaches Exchange Web Services again.
offline-im-trace-drained = { $count ->
    [one] One message that was left in the spool was processed.
   *[other] { $count } messages that were left in the spool were processed.
}
