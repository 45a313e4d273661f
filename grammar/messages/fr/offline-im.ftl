offline-im-reason-OfflineImDisabled = La messagerie instantanée hors connexion est désactivée par la configuration de messagerie instantanée « { $instance } ».
offline-im-reason-ClientBuildTooOld = Le client de { $sender } est en version { $build } ; la messagerie hors connexion exige la version { $needed } ou une version ultérieure.
offline-im-reason-ClientBuildTooOldForOnPremisesMailbox = Le client de { $sender } est en version { $build } ; avec une boîte aux lettres sur Exchange local, la messagerie hors connexion exige la version { $needed } ou une version ultérieure.
offline-im-reason-EwsUnavailable = Le client de { $sender } ne parvient pas à joindre les services web Exchange (EWS), qui déposent le message dans la boîte aux lettres du destinataire.
offline-im-reason-ImAutoArchivingDisabledByPolicy = Dans la stratégie de client « { $policy } », qui s'applique à { $sender }, EnableIMAutoArchiving a la valeur False.
offline-im-reason-DraftsFillKnownIssue = Le client de { $sender } date du { $channelDate }. Avec une boîte aux lettres sur Exchange local, les clients antérieurs au { $fixed } n'envoient pas les messages hors connexion et les laissent dans Brouillons (problème connu).
offline-im-reason-SenderNotFound = L'utilisateur { $sender } n'existe pas.
offline-im-reason-SenderNotEnabled = L'utilisateur { $sender } n'est pas activé pour Skype for Business Server.
offline-im-reason-SenderHasNoMailbox = L'utilisateur { $sender } n'a pas de boîte aux lettres Exchange.
offline-im-reason-RecipientNotFound = Le domaine appartient à ce déploiement, mais l'utilisateur { $recipient } n'existe pas.
offline-im-reason-RecipientDomainBlocked = Le domaine { $domain } figure dans la liste des domaines bloqués.
offline-im-reason-FederationDisabled = { $domain } n'est pas un domaine SIP de ce déploiement et la configuration Access Edge n'autorise pas les utilisateurs fédérés.
offline-im-reason-FederationDisabledByPolicy = { $domain } n'est pas un domaine SIP de ce déploiement et la stratégie d'accès externe « { $policy } », qui s'applique à { $sender }, n'autorise pas la fédération.
offline-im-reason-RecipientDomainNotFederated = Le domaine { $domain } n'est ni un domaine SIP de ce déploiement ni un domaine autorisé, et la découverte des partenaires est désactivée.

offline-im-remedy-OfflineImDisabled = Activez-la : Set-CsImConfiguration -Identity "{ $instance }" -EnableOfflineIM $True
offline-im-remedy-ClientBuildTooOld = Mettez à jour le client de { $sender } vers la version { $needed } ou une version ultérieure. Dans le laboratoire : Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-ClientBuildTooOldForOnPremisesMailbox = Mettez à jour le client de { $sender } vers la version { $needed } ou une version ultérieure, ou déplacez la boîte aux lettres vers Exchange Online. Dans le laboratoire : Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-EwsUnavailable = Vérifiez que le client de { $sender } accède à la découverte automatique et à l'adresse EWS. Dans le laboratoire : Set-SfbLab -EwsAvailable $True, ou Set-SfbLabUser "{ $sender }" -EwsAvailable $True
offline-im-remedy-ImAutoArchivingDisabledByPolicy = Autorisez-le dans la stratégie : Set-CsClientPolicy -Identity "{ $policy }" -EnableIMAutoArchiving $True ; ou attribuez une autre stratégie à { $sender } avec Grant-CsClientPolicy.
offline-im-remedy-DraftsFillKnownIssue = Mettez à jour le client de { $sender } vers une version du { $fixed } ou ultérieure ; depuis cette date, tous les canaux « Démarrer en un clic » contiennent le correctif. Dans le laboratoire : Set-SfbLabUser "{ $sender }" -ClientChannelDate { $fixed }
offline-im-remedy-SenderNotFound = Vérifiez l'adresse avec Get-CsUser ; si le compte existe dans Active Directory, activez-le avec Enable-CsUser.
offline-im-remedy-SenderNotEnabled = Activez le compte : Set-CsUser -Identity "{ $sender }" -Enabled $True, ou Enable-CsUser s'il n'a jamais été activé.
offline-im-remedy-SenderHasNoMailbox = Donnez une boîte aux lettres à { $sender }. Dans le laboratoire : Set-SfbLabUser "{ $sender }" -Mailbox Online
offline-im-remedy-RecipientNotFound = Vérifiez l'orthographe de { $recipient } avec Get-CsUser.
offline-im-remedy-RecipientDomainBlocked = Retirez le domaine de la liste, si vos règles le permettent : Remove-CsBlockedDomain -Identity { $domain }
offline-im-remedy-FederationDisabled = Autorisez la fédération : Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True ; puis vérifiez { $domain } avec Get-CsAllowedDomain.
offline-im-remedy-FederationDisabledByPolicy = Autorisez-la dans la stratégie : Set-CsExternalAccessPolicy -Identity "{ $policy }" -EnableFederationAccess $True ; ou attribuez une autre stratégie à { $sender } avec Grant-CsExternalAccessPolicy.
offline-im-remedy-RecipientDomainNotFederated = Autorisez le domaine : New-CsAllowedDomain -Identity { $domain }

offline-im-recipient-Unknown = Inconnu : rien n'indique à l'expéditeur si { $recipient } est en mesure de recevoir des messages hors connexion.
offline-im-verdict-allowed = { $sender } peut envoyer des messages hors connexion à { $recipient }.
offline-im-verdict-blocked = { $count ->
    [one] { $sender } ne peut pas envoyer de messages hors connexion à { $recipient } : { $count } raison.
   *[other] { $sender } ne peut pas envoyer de messages hors connexion à { $recipient } : { $count } raisons.
}

offline-im-message-not-found = Il n'existe aucun message hors connexion portant l'Id { $id }. Get-SfbOfflineMessage affiche les messages.

offline-im-trace-composed = { $sender } a écrit un message à { $recipient }, qui n'est pas connecté.
offline-im-trace-spooled = Le message a été placé dans la file d'attente : { $path }
offline-im-trace-timer-started = { $minutes ->
    [one] Le minuteur a démarré : { $minutes } minute.
   *[other] Le minuteur a démarré : { $minutes } minutes.
}
offline-im-trace-timer-elapsed = { $minutes ->
    [one] Le minuteur a expiré au bout de { $minutes } minute.
   *[other] Le minuteur a expiré au bout de { $minutes } minutes.
}
offline-im-trace-picked-up = Le message a été repris dans la file d'attente : { $path }
offline-im-trace-ews-connected = Le client de { $sender } s'est connecté aux services web Exchange.
offline-im-trace-ews-failed = Le client de { $sender } n'a pas pu se connecter aux services web Exchange.
offline-im-trace-item-created = Un élément de classe { $class } a été créé dans la boîte aux lettres de { $recipient }, dans : { $folders }
offline-im-trace-left-in-spool = Le message reste dans la file d'attente ({ $reason }) : { $path }
offline-im-trace-draft-left = Un brouillon est resté dans le dossier Brouillons de { $sender } ; le message n'a pas été envoyé. Les clients du { $fixed } ou ultérieurs n'ont plus ce défaut.
offline-im-trace-delivered = Le message a été remis à { $recipient }.
offline-im-trace-ews-back = Le client de { $sender } joint de nouveau les services web Exchange.
offline-im-trace-drained = { $count ->
    [one] { $count } message resté dans la file d'attente a été traité.
   *[other] { $count } messages restés dans la file d'attente ont été traités.
}
