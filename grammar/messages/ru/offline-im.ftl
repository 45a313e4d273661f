offline-im-reason-OfflineImDisabled = Автономные сообщения отключены конфигурацией обмена мгновенными сообщениями «{ $instance }».
offline-im-reason-ClientBuildTooOld = Сборка клиента пользователя { $sender } — { $build }; для автономных сообщений нужна сборка { $needed } или более поздняя.
offline-im-reason-ClientBuildTooOldForOnPremisesMailbox = Сборка клиента пользователя { $sender } — { $build }; если почтовый ящик находится на локальном сервере Exchange, для автономных сообщений нужна сборка { $needed } или более поздняя.
offline-im-reason-EwsUnavailable = Клиент пользователя { $sender } не может подключиться к веб-службам Exchange (EWS), которые помещают сообщение в почтовый ящик получателя.
offline-im-reason-ImAutoArchivingDisabledByPolicy = В политике клиента «{ $policy }», действующей для пользователя { $sender }, параметр EnableIMAutoArchiving имеет значение False.
offline-im-reason-DraftsFillKnownIssue = Клиент пользователя { $sender } выпущен { $channelDate }. Если почтовый ящик находится на локальном сервере Exchange, клиенты, выпущенные до { $fixed }, не отправляют автономные сообщения и оставляют их в папке «Черновики» (известная проблема).
offline-im-reason-SenderNotFound = Пользователь { $sender } не найден.
offline-im-reason-SenderNotEnabled = Пользователь { $sender } не включён для Skype for Business Server.
offline-im-reason-SenderHasNoMailbox = У пользователя { $sender } нет почтового ящика Exchange.
offline-im-reason-RecipientNotFound = Домен принадлежит этому развёртыванию, но пользователь { $recipient } не найден.
offline-im-reason-RecipientDomainBlocked = Домен { $domain } находится в списке заблокированных доменов.
offline-im-reason-FederationDisabled = { $domain } не является SIP-доменом этого развёртывания, а конфигурация Access Edge не разрешает федеративных пользователей.
offline-im-reason-FederationDisabledByPolicy = { $domain } не является SIP-доменом этого развёртывания, а политика внешнего доступа «{ $policy }», действующая для пользователя { $sender }, не разрешает федерацию.
offline-im-reason-RecipientDomainNotFederated = Домен { $domain } не является ни SIP-доменом этого развёртывания, ни разрешённым доменом, а обнаружение партнёров отключено.

offline-im-remedy-OfflineImDisabled = Включите их: Set-CsImConfiguration -Identity "{ $instance }" -EnableOfflineIM $True
offline-im-remedy-ClientBuildTooOld = Обновите клиент пользователя { $sender } до сборки { $needed } или более поздней. В лаборатории: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-ClientBuildTooOldForOnPremisesMailbox = Обновите клиент пользователя { $sender } до сборки { $needed } или более поздней либо перенесите почтовый ящик в Exchange Online. В лаборатории: Set-SfbLabUser "{ $sender }" -ClientBuild { $needed }
offline-im-remedy-EwsUnavailable = Проверьте, что клиенту пользователя { $sender } доступны служба автообнаружения и адрес EWS. В лаборатории: Set-SfbLab -EwsAvailable $True или Set-SfbLabUser "{ $sender }" -EwsAvailable $True
offline-im-remedy-ImAutoArchivingDisabledByPolicy = Разрешите это в политике: Set-CsClientPolicy -Identity "{ $policy }" -EnableIMAutoArchiving $True; или назначьте пользователю { $sender } другую политику командлетом Grant-CsClientPolicy.
offline-im-remedy-DraftsFillKnownIssue = Обновите клиент пользователя { $sender } до версии от { $fixed } или более поздней: с этого дня исправление есть во всех каналах «нажми и работай». В лаборатории: Set-SfbLabUser "{ $sender }" -ClientChannelDate { $fixed }
offline-im-remedy-SenderNotFound = Проверьте адрес командлетом Get-CsUser; если учётная запись есть в Active Directory, включите её командлетом Enable-CsUser.
offline-im-remedy-SenderNotEnabled = Включите учётную запись: Set-CsUser -Identity "{ $sender }" -Enabled $True или Enable-CsUser, если она ещё ни разу не была включена.
offline-im-remedy-SenderHasNoMailbox = Создайте почтовый ящик для пользователя { $sender }. В лаборатории: Set-SfbLabUser "{ $sender }" -Mailbox Online
offline-im-remedy-RecipientNotFound = Проверьте командлетом Get-CsUser, правильно ли указан адрес { $recipient }.
offline-im-remedy-RecipientDomainBlocked = Удалите домен из списка, если это допускают ваши правила: Remove-CsBlockedDomain -Identity { $domain }
offline-im-remedy-FederationDisabled = Разрешите федерацию: Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True; затем проверьте домен { $domain } командлетом Get-CsAllowedDomain.
offline-im-remedy-FederationDisabledByPolicy = Разрешите федерацию в политике: Set-CsExternalAccessPolicy -Identity "{ $policy }" -EnableFederationAccess $True; или назначьте пользователю { $sender } другую политику командлетом Grant-CsExternalAccessPolicy.
offline-im-remedy-RecipientDomainNotFederated = Разрешите домен: New-CsAllowedDomain -Identity { $domain }

offline-im-recipient-Unknown = Неизвестно: отправитель никак не может узнать, способен ли { $recipient } принимать автономные сообщения.
offline-im-verdict-allowed = { $sender } может отправлять автономные сообщения пользователю { $recipient }.
offline-im-verdict-blocked = { $count ->
    [one] { $sender } не может отправлять автономные сообщения пользователю { $recipient }: { $count } причина.
    [few] { $sender } не может отправлять автономные сообщения пользователю { $recipient }: { $count } причины.
   *[other] { $sender } не может отправлять автономные сообщения пользователю { $recipient }: { $count } причин.
}

offline-im-message-not-found = Автономного сообщения с Id { $id } нет. Get-SfbOfflineMessage показывает сообщения.

offline-im-trace-composed = { $sender } написал сообщение пользователю { $recipient }, который не в сети.
offline-im-trace-spooled = Сообщение помещено в очередь: { $path }
offline-im-trace-timer-started = { $minutes ->
    [one] Таймер запущен: { $minutes } минута.
    [few] Таймер запущен: { $minutes } минуты.
   *[other] Таймер запущен: { $minutes } минут.
}
offline-im-trace-timer-elapsed = { $minutes ->
    [one] Таймер сработал через { $minutes } минуту.
    [few] Таймер сработал через { $minutes } минуты.
   *[other] Таймер сработал через { $minutes } минут.
}
offline-im-trace-picked-up = Сообщение взято из очереди: { $path }
offline-im-trace-ews-connected = Клиент пользователя { $sender } подключился к веб-службам Exchange.
offline-im-trace-ews-failed = Клиенту пользователя { $sender } не удалось подключиться к веб-службам Exchange.
offline-im-trace-item-created = В почтовом ящике пользователя { $recipient } создан элемент класса { $class } в папках: { $folders }
offline-im-trace-left-in-spool = Сообщение остаётся в очереди ({ $reason }): { $path }
offline-im-trace-draft-left = В папке «Черновики» пользователя { $sender } остался черновик; сообщение не отправлено. Клиенты, выпущенные { $fixed } или позже, так не поступают.
offline-im-trace-delivered = Сообщение доставлено пользователю { $recipient }.
offline-im-trace-ews-back = Клиенту пользователя { $sender } снова доступны веб-службы Exchange.
offline-im-trace-drained = { $count ->
    [one] Обработано { $count } сообщение, остававшееся в очереди.
    [few] Обработано { $count } сообщения, остававшихся в очереди.
   *[other] Обработано { $count } сообщений, остававшихся в очереди.
}
