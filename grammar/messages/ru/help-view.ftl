help-view-name = ИМЯ
help-view-synopsis = КРАТКОЕ ОПИСАНИЕ
help-view-syntax = СИНТАКСИС
help-view-description = ОПИСАНИЕ
help-view-parameters = ПАРАМЕТРЫ
help-view-inputs = ВХОДНЫЕ ДАННЫЕ
help-view-outputs = ВЫХОДНЫЕ ДАННЫЕ
help-view-notes = ПРИМЕЧАНИЯ
help-view-links = ССЫЛКИ ПО ТЕМЕ
help-view-remarks = ЗАМЕЧАНИЯ
help-view-aliases = ПСЕВДОНИМЫ
help-view-example = ПРИМЕР
help-view-required = Обязательный?
help-view-position = Позиция?
help-view-default = Значение по умолчанию
help-view-pipeline = Принимает конвейер?
help-view-set = Набор параметров
help-view-parameter-aliases = Псевдонимы
help-view-dynamic = Динамический?
help-view-wildcards = Принимает подстановку?
help-view-common =
    Этот командлет поддерживает общие параметры: Verbose, Debug,
    ErrorAction, ErrorVariable, WarningAction, WarningVariable,
    OutBuffer, PipelineVariable и OutVariable. Дополнительные сведения см. в разделе
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).{ " " }
help-view-see-examples = Чтобы просмотреть примеры, введите: "Get-Help { $name } -Examples"
help-view-see-detailed = Для получения дополнительных сведений введите: "Get-Help { $name } -Detailed"
help-view-see-full = Для получения технических сведений введите: "Get-Help { $name } -Full"
help-view-see-online = Чтобы получить справку в Интернете, введите: "Get-Help { $name } -Online"
