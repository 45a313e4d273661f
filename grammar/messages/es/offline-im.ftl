offline-im-reason-OfflineImDisabled = La configuración de mensajería instantánea "{ $instance }" tiene desactivada la mensajería sin conexión.
offline-im-reason-ClientBuildTooOld = El cliente de { $sender } es la compilación { $build }; la mensajería sin conexión necesita la { $needed } o una posterior.
offline-im-reason-ClientBuildTooOldForOnPremisesMailbox = El cliente de { $sender } es la compilación { $build }; con un buzón en Exchange local, la mensajería sin conexión necesita la { $needed } o una posterior.
offline-im-reason-EwsUnavailable = El cliente de { $sender } no puede comunicarse con los Servicios web Exchange (EWS), que colocan el mensaje en el buzón del destinatario.
offline-im-reason-ImAutoArchivingDisabledByPolicy = La directiva de cliente "{ $policy }", que se aplica a { $sender }, tiene EnableIMAutoArchiving establecido en False.
offline-im-reason-DraftsFillKnownIssue = El cliente de { $sender } es del { $channelDate }. Con un buzón en Exchange local, los clientes anteriores al { $fixed } no envían los mensajes sin conexión y los dejan en Borradores (problema conocido).
offline-im-reason-SenderNotFound = No existe el usuario { $sender }.
offline-im-reason-SenderNotEnabled = El usuario { $sender } no está habilitado para Skype for Business Server.
offline-im-reason-SenderHasNoMailbox = El usuario { $sender } no tiene buzón de Exchange.
offline-im-reason-RecipientNotFound = El dominio pertenece a esta implementación, pero no existe el usuario { $recipient }.
offline-im-reason-RecipientDomainBlocked = El dominio { $domain } está en la lista de dominios bloqueados.
offline-im-reason-FederationDisabled = { $domain } no es un dominio SIP de esta implementación y la configuración de Access Edge no permite usuarios federados.
offline-im-reason-FederationDisabledByPolicy = { $domain } no es un dominio SIP de esta implementación y la directiva de acceso externo "{ $policy }", que se aplica a { $sender }, no permite la federación.
offline-im-reason-RecipientDomainNotFederated = El dominio { $domain } no es ni un dominio SIP de esta implementación ni un dominio permitido, y la detección de asociados está desactivada.

offline-im-remedy-OfflineImDisabled = Actívela: Set-CsImConfiguration -Identity "{ $instance }" -EnableOfflineIM $True
offline-im-remedy-ClientBuildTooOld = Actualice el cliente de { $sender } a la compilación { $needed } o a una posterior. En el laboratorio: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-ClientBuildTooOldForOnPremisesMailbox = Actualice el cliente de { $sender } a la compilación { $needed } o a una posterior, o traslade el buzón a Exchange Online. En el laboratorio: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-EwsUnavailable = Compruebe que el cliente de { $sender } llega a Detección automática y a la dirección de EWS. En el laboratorio: Set-SfbLab -EwsAvailable $True, o bien Set-SfbLabUser "{ $sender }" -EwsAvailable $True
offline-im-remedy-ImAutoArchivingDisabledByPolicy = Permítalo en la directiva: Set-CsClientPolicy -Identity "{ $policy }" -EnableIMAutoArchiving $True; o asigne a { $sender } otra directiva con Grant-CsClientPolicy.
offline-im-remedy-DraftsFillKnownIssue = Actualice el cliente de { $sender } a uno del { $fixed } o posterior; desde entonces todos los canales de Hacer clic y ejecutar incluyen la corrección. En el laboratorio: Set-SfbLabUser "{ $sender }" -ClientChannelDate { $fixed }
offline-im-remedy-SenderNotFound = Compruebe la dirección con Get-CsUser; si la cuenta existe en Active Directory, habilítela con Enable-CsUser.
offline-im-remedy-SenderNotEnabled = Habilite la cuenta: Set-CsUser -Identity "{ $sender }" -Enabled $True, o Enable-CsUser si nunca estuvo habilitada.
offline-im-remedy-SenderHasNoMailbox = Proporcione un buzón a { $sender }. En el laboratorio: Set-SfbLabUser "{ $sender }" -Mailbox Online
offline-im-remedy-RecipientNotFound = Compruebe con Get-CsUser que { $recipient } está bien escrito.
offline-im-remedy-RecipientDomainBlocked = Quite el dominio de la lista, si sus normas lo permiten: Remove-CsBlockedDomain -Identity { $domain }
offline-im-remedy-FederationDisabled = Permita la federación: Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True; después compruebe { $domain } con Get-CsAllowedDomain.
offline-im-remedy-FederationDisabledByPolicy = Permítala en la directiva: Set-CsExternalAccessPolicy -Identity "{ $policy }" -EnableFederationAccess $True; o asigne a { $sender } otra directiva con Grant-CsExternalAccessPolicy.
offline-im-remedy-RecipientDomainNotFederated = Permita el dominio: New-CsAllowedDomain -Identity { $domain }

offline-im-recipient-Unknown = Desconocido: nada indica al remitente si { $recipient } puede recibir mensajes sin conexión.
offline-im-verdict-allowed = { $sender } puede enviar mensajes sin conexión a { $recipient }.
offline-im-verdict-blocked = { $count ->
    [one] { $sender } no puede enviar mensajes sin conexión a { $recipient }: hay un motivo.
   *[other] { $sender } no puede enviar mensajes sin conexión a { $recipient }: hay { $count } motivos.
}

offline-im-message-not-found = No existe ningún mensaje sin conexión con el Id { $id }. Get-SfbOfflineMessage muestra los mensajes.

offline-im-trace-composed = { $sender } escribió un mensaje a { $recipient }, que no ha iniciado sesión.
offline-im-trace-spooled = El mensaje se colocó en la cola: { $path }
offline-im-trace-timer-started = { $minutes ->
    [one] Se inició el temporizador: un minuto.
   *[other] Se inició el temporizador: { $minutes } minutos.
}
offline-im-trace-timer-elapsed = { $minutes ->
    [one] El temporizador venció al cabo de un minuto.
   *[other] El temporizador venció al cabo de { $minutes } minutos.
}
offline-im-trace-picked-up = El mensaje se recogió de la cola: { $path }
offline-im-trace-ews-connected = El cliente de { $sender } se conectó a los Servicios web Exchange.
offline-im-trace-ews-failed = El cliente de { $sender } no pudo conectarse a los Servicios web Exchange.
offline-im-trace-item-created = Se creó un elemento de clase { $class } en el buzón de { $recipient }, en: { $folders }
offline-im-trace-left-in-spool = El mensaje permanece en la cola ({ $reason }): { $path }
offline-im-trace-draft-left = Quedó un borrador en la carpeta Borradores de { $sender }; el mensaje no se envió. Los clientes del { $fixed } o posteriores ya no lo hacen.
offline-im-trace-delivered = El mensaje se entregó a { $recipient }.
offline-im-trace-ews-back = El cliente de { $sender } vuelve a comunicarse con los Servicios web Exchange.
offline-im-trace-drained = { $count ->
    [one] Se procesó un mensaje que había quedado en la cola.
   *[other] Se procesaron { $count } mensajes que habían quedado en la cola.
}
