program-argument-error = sfbsh: { $problem } Execute "sfbsh -Help" para ver os argumentos aceitos.
program-argument-unknown = O argumento "{ $argument }" não é conhecido.
program-argument-needs-value = O argumento "{ $argument }" precisa de um valor em seguida.
program-encoded-command-invalid = O valor de -EncodedCommand não é texto UTF-16 codificado em base64.
program-ui-culture-unknown = Não há mensagens para a cultura de interface "{ $culture }". Há para en, es, fr, pt, ru e zh, sozinhas ou com um país, como fr-FR.
