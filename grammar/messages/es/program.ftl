program-argument-error = sfbsh: { $problem } Ejecute "sfbsh -Help" para ver los argumentos que acepta.
program-argument-unknown = No se conoce el argumento "{ $argument }".
program-argument-needs-value = El argumento "{ $argument }" necesita un valor a continuación.
program-encoded-command-invalid = El valor de -EncodedCommand no es texto UTF-16 codificado en base64.
program-ui-culture-unknown = No hay mensajes para la referencia cultural de interfaz "{ $culture }". Las hay para en, es, fr, pt, ru y zh, solas o con un país, como fr-FR.
