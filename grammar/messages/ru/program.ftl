program-argument-error = sfbsh: { $problem } Допустимые аргументы показывает команда «sfbsh -Help».
program-argument-unknown = Неизвестный аргумент «{ $argument }».
program-argument-needs-value = После аргумента «{ $argument }» должно стоять значение.
program-encoded-command-invalid = Значение -EncodedCommand — не текст UTF-16 в кодировке base64.
program-ui-culture-unknown = Для языка интерфейса «{ $culture }» нет сообщений. Они есть для en, es, fr, pt, ru и zh — отдельно или со страной, например fr-FR.
