program-argument-error = sfbsh: { $problem } Допустимые аргументы показывает команда «sfbsh -Help».
program-argument-unknown = Неизвестный аргумент «{ $argument }».
program-argument-needs-value = После аргумента «{ $argument }» должно стоять значение.
program-encoded-command-invalid = Значение -EncodedCommand — не текст UTF-16 в кодировке base64.
program-ui-culture-unknown = Для языка интерфейса «{ $culture }» нет сообщений. Они есть для en, es, fr, pt, ru и zh — отдельно или со страной, например fr-FR.
program-standard-input-unreadable = sfbsh: не удаётся прочитать стандартный ввод: { $detail }
program-standard-input-no-text = sfbsh: стандартный ввод не является текстом: { $detail }
program-script-missing = sfbsh: Файл сценария «{ $path }» не существует (поиск по пути { $full }). Проверьте путь, указанный в -File.
program-product-level-unknown = sfbsh: Неизвестный уровень продукта «{ $level }». Допустимые значения: { $levels }.
program-help =
    sfbsh: командная консоль Skype for Business Server на любом компьютере

      sfbsh                                 интерактивный сеанс
      sfbsh script.ps1 [аргументы]          выполняет сценарий (также -File script.ps1)
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          команда в UTF-16, закодированная в base64
      программа | sfbsh -                   сценарий со стандартного ввода
      sfbsh store export|import|verify|journal

      -Store ПУТЬ|memory:     где хранится конфигурация развёртывания
                              (иначе $SFBSH_STORE, иначе каталог данных системы)
      -ProductLevel ИМЯ       продукт, командлеты которого доступны: Lync2010, Lync2013, SfB2015,
                              SfB2015CU1 – SfB2015CU9, SfB2019, SfB2019CU1
                              (иначе $SFBSH_PRODUCT_LEVEL, иначе все известные)
      -UICulture ИМЯ          язык сообщений и справки: en, es, fr, pt, ru, zh, в том числе
                              со страной (иначе LC_ALL, LC_MESSAGES, LANG, иначе en-US)
      -WorkingDirectory КАТ   начальный каталог
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version принимаются, как в powershell.exe.
