store-StoreBusy = Хранилище «{ $place }» занято пользователем { $user } на компьютере { $host } (процесс { $pid }, с { $since }); ожидание заняло { $waited } с.
    .remedy = Закройте ту оболочку (процесс { $pid } на { $host }) или выберите другое хранилище: --store ПУТЬ или --store memory:.
store-StoreBusy-unknown = Хранилище «{ $place }» занято другим процессом; ожидание заняло { $waited } с.
    .remedy = Закройте другую оболочку или выберите другое хранилище: --store ПУТЬ или --store memory:.
store-StoreDamaged = Хранилище «{ $place }» повреждено: { $detail }.
    .remedy = Ничего не изменено. Выполните «sfbsh store verify --store { $place }», чтобы узнать, что ещё можно прочитать, восстановите каталог из резервной копии либо создайте новое хранилище и загрузите в него экспорт командой «sfbsh store import».
store-StoreNewerFormat = Хранилище «{ $place }» имеет формат { $found }, записанный более новой версией sfbsh; эта версия читает форматы до { $known }.
    .remedy = Используйте более новую версию sfbsh либо выполните в ней экспорт, а здесь — импорт.
store-NotAStore = «{ $place }» не является хранилищем: { $detail }.
    .remedy = Укажите в --store путь к хранилищу либо к пустому или ещё не существующему каталогу.
store-StoreReadOnly = Запись в хранилище «{ $place }» невозможна: { $detail }.
    .remedy = Предоставьте своей учётной записи право записи в каталог или выберите другое хранилище: --store ПУТЬ или --store memory:.
store-StoreDiskFull = Диск хранилища «{ $place }» заполнен: { $detail }.
    .remedy = Освободите место и снова запустите оболочку. Изменения, о выполнении которых было сообщено, сохранены; повторите то, которое не выполнено.
store-StoreIo = Хранилище «{ $place }» недоступно: { $detail }.
    .remedy = Проверьте диск и каталог и снова запустите оболочку.
store-StoreStopped = Хранилище «{ $place }» больше не принимает запросов после ошибки записи: { $detail }
    .remedy = Устраните причину и снова запустите оболочку; все изменения, о выполнении которых было сообщено, сохранены.
store-StoreConflict = Хранилище тем временем изменилось: изменение подготовлено для ревизии { $expected }, а хранилище уже на ревизии { $found }.
    .remedy = Прочитайте объект заново и повторите изменение.
store-StoreInvalidDocument = Хранилище не принимает «{ $place }»: { $detail }.
    .remedy = Исправьте имя или документ.
store-StoreImportInvalid = Файл импорта недопустим в месте { $place }: { $detail }.
    .remedy = Ничего не импортировано. Исправьте файл; ожидаемый вид показывает «sfbsh store export».
store-StoreLocationInvalid = «{ $place }» не обозначает ни одного вида хранилища, известного программе.
    .remedy = Укажите путь или memory: для хранилища, которое существует, пока работает процесс.

store-command-failed = sfbsh store: { $problem }
store-file-unwritable = Не удаётся записать «{ $file }»: { $detail }.
store-file-unreadable = Не удаётся прочитать «{ $file }»: { $detail }.
store-file-no-text = «{ $file }» не является текстом UTF-8.
store-damaged-above = хранилище повреждено; см. выше.
store-imported = Импорт: добавлено { $added }, изменено { $changed }, удалено { $removed }, без изменений { $unchanged }.
store-journal-when = Когда (UTC)
store-journal-who = Кто
store-journal-what = Что
store-journal-before = До
store-journal-after = После
store-journal-command = Команда
store-usage =
    sfbsh store export [ФАЙЛ]          записывает конфигурацию в формате JSON в ФАЙЛ или в стандартный вывод
    sfbsh store import ФАЙЛ            заменяет конфигурацию конфигурацией из экспорта в одной транзакции
    sfbsh store verify                 читает всё и сообщает, что повреждено
    sfbsh store journal [--last N] [--noun СУЩЕСТВИТЕЛЬНОЕ] [--who ПОЛЬЗОВАТЕЛЬ]
                                       кто, что, когда и какой командой изменил
    Хранилище задаёт -Store ПУТЬ или $SFBSH_STORE, иначе используется место, принятое в системе.
store-report-place = Хранилище:
store-report-revision = Ревизия:
store-report-documents = Документы:
store-report-entries = Записи журнала:
store-report-problem = Неисправность:
store-report-result = Итог:
store-report-ok = в порядке
store-report-damaged = повреждено
