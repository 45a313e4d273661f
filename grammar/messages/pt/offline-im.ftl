offline-im-reason-OfflineImDisabled = As mensagens instantâneas offline estão desativadas na configuração de mensagens instantâneas "{ $instance }".
offline-im-reason-ClientBuildTooOld = O cliente de { $sender } está no build { $build }; as mensagens offline exigem o { $needed } ou posterior.
offline-im-reason-ClientBuildTooOldForOnPremisesMailbox = O cliente de { $sender } está no build { $build }; com uma caixa de correio no Exchange local, as mensagens offline exigem o { $needed } ou posterior.
offline-im-reason-EwsUnavailable = O cliente de { $sender } não consegue acessar os Serviços Web do Exchange (EWS), que colocam a mensagem na caixa de correio do destinatário.
offline-im-reason-ImAutoArchivingDisabledByPolicy = A política de cliente "{ $policy }", que se aplica a { $sender }, tem EnableIMAutoArchiving definido como False.
offline-im-reason-DraftsFillKnownIssue = O cliente de { $sender } é de { $channelDate }. Com uma caixa de correio no Exchange local, os clientes anteriores a { $fixed } não enviam as mensagens offline e as deixam em Rascunhos (problema conhecido).
offline-im-reason-SenderNotFound = O usuário { $sender } não existe.
offline-im-reason-SenderNotEnabled = O usuário { $sender } não está habilitado para o Skype for Business Server.
offline-im-reason-SenderHasNoMailbox = O usuário { $sender } não tem caixa de correio do Exchange.
offline-im-reason-RecipientNotFound = O domínio pertence a esta implantação, mas o usuário { $recipient } não existe.
offline-im-reason-RecipientDomainBlocked = O domínio { $domain } está na lista de domínios bloqueados.
offline-im-reason-FederationDisabled = { $domain } não é um domínio SIP desta implantação, e a configuração do Access Edge não permite usuários federados.
offline-im-reason-FederationDisabledByPolicy = { $domain } não é um domínio SIP desta implantação, e a política de acesso externo "{ $policy }", que se aplica a { $sender }, não permite a federação.
offline-im-reason-RecipientDomainNotFederated = O domínio { $domain } não é um domínio SIP desta implantação nem um domínio permitido, e a descoberta de parceiros está desativada.

offline-im-remedy-OfflineImDisabled = Ative-as: Set-CsImConfiguration -Identity "{ $instance }" -EnableOfflineIM $True
offline-im-remedy-ClientBuildTooOld = Atualize o cliente de { $sender } para o build { $needed } ou posterior. No laboratório: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-ClientBuildTooOldForOnPremisesMailbox = Atualize o cliente de { $sender } para o build { $needed } ou posterior, ou mova a caixa de correio para o Exchange Online. No laboratório: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-EwsUnavailable = Verifique se o cliente de { $sender } alcança a Descoberta Automática e o endereço do EWS. No laboratório: Set-SfbLab -EwsAvailable $True ou Set-SfbLabUser "{ $sender }" -EwsAvailable $True
offline-im-remedy-ImAutoArchivingDisabledByPolicy = Permita-o na política: Set-CsClientPolicy -Identity "{ $policy }" -EnableIMAutoArchiving $True; ou atribua outra política a { $sender } com Grant-CsClientPolicy.
offline-im-remedy-DraftsFillKnownIssue = Atualize o cliente de { $sender } para um de { $fixed } ou posterior; desde então, todos os canais do Clique para Executar têm a correção. No laboratório: Set-SfbLabUser "{ $sender }" -ClientChannelDate { $fixed }
offline-im-remedy-SenderNotFound = Confira o endereço com Get-CsUser; se a conta existir no Active Directory, habilite-a com Enable-CsUser.
offline-im-remedy-SenderNotEnabled = Habilite a conta: Set-CsUser -Identity "{ $sender }" -Enabled $True, ou Enable-CsUser se ela nunca foi habilitada.
offline-im-remedy-SenderHasNoMailbox = Forneça uma caixa de correio a { $sender }. No laboratório: Set-SfbLabUser "{ $sender }" -Mailbox Online
offline-im-remedy-RecipientNotFound = Confira com Get-CsUser se { $recipient } está escrito corretamente.
offline-im-remedy-RecipientDomainBlocked = Retire o domínio da lista, se as suas normas permitirem: Remove-CsBlockedDomain -Identity { $domain }
offline-im-remedy-FederationDisabled = Permita a federação: Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True; depois verifique { $domain } com Get-CsAllowedDomain.
offline-im-remedy-FederationDisabledByPolicy = Permita-a na política: Set-CsExternalAccessPolicy -Identity "{ $policy }" -EnableFederationAccess $True; ou atribua outra política a { $sender } com Grant-CsExternalAccessPolicy.
offline-im-remedy-RecipientDomainNotFederated = Permita o domínio: New-CsAllowedDomain -Identity { $domain }

offline-im-recipient-Unknown = Desconhecido: nada informa ao remetente se { $recipient } é capaz de receber mensagens offline.
offline-im-verdict-allowed = { $sender } pode enviar mensagens offline a { $recipient }.
offline-im-verdict-blocked = { $count ->
    [one] { $sender } não pode enviar mensagens offline a { $recipient }: { $count } motivo.
   *[other] { $sender } não pode enviar mensagens offline a { $recipient }: { $count } motivos.
}

offline-im-message-not-found = Não existe nenhuma mensagem offline com o Id { $id }. Get-SfbOfflineMessage lista as mensagens.

offline-im-trace-composed = { $sender } escreveu uma mensagem para { $recipient }, que não está conectado.
offline-im-trace-spooled = A mensagem foi colocada no spool: { $path }
offline-im-trace-timer-started = { $minutes ->
    [one] O temporizador foi iniciado: { $minutes } minuto.
   *[other] O temporizador foi iniciado: { $minutes } minutos.
}
offline-im-trace-timer-elapsed = { $minutes ->
    [one] O temporizador expirou após { $minutes } minuto.
   *[other] O temporizador expirou após { $minutes } minutos.
}
offline-im-trace-picked-up = A mensagem foi retirada do spool: { $path }
offline-im-trace-ews-connected = O cliente de { $sender } conectou-se aos Serviços Web do Exchange.
offline-im-trace-ews-failed = O cliente de { $sender } não conseguiu se conectar aos Serviços Web do Exchange.
offline-im-trace-item-created = Um item da classe { $class } foi criado na caixa de correio de { $recipient }, em: { $folders }
offline-im-trace-left-in-spool = A mensagem permanece no spool ({ $reason }): { $path }
offline-im-trace-draft-left = Um rascunho ficou na pasta Rascunhos de { $sender }; a mensagem não foi enviada. Os clientes de { $fixed } ou posteriores não têm mais esse defeito.
offline-im-trace-delivered = A mensagem foi entregue a { $recipient }.
offline-im-trace-ews-back = O cliente de { $sender } voltou a alcançar os Serviços Web do Exchange.
offline-im-trace-drained = { $count ->
    [one] { $count } mensagem que havia ficado no spool foi processada.
   *[other] { $count } mensagens que haviam ficado no spool foram processadas.
}
