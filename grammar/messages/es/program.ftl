program-argument-error = sfbsh: { $problem } Ejecute "sfbsh -Help" para ver los argumentos que acepta.
program-argument-unknown = No se conoce el argumento "{ $argument }".
program-argument-needs-value = El argumento "{ $argument }" necesita un valor a continuación.
program-encoded-command-invalid = El valor de -EncodedCommand no es texto UTF-16 codificado en base64.
program-ui-culture-unknown = No hay mensajes para la referencia cultural de interfaz "{ $culture }". Las hay para en, es, fr, pt, ru y zh, solas o con un país, como fr-FR.
program-standard-input-unreadable = sfbsh: no se puede leer la entrada estándar: { $detail }
program-standard-input-no-text = sfbsh: la entrada estándar no es texto: { $detail }
program-script-missing = sfbsh: El archivo de script "{ $path }" no existe (se buscó { $full }). Compruebe la ruta indicada en -File.
program-product-level-unknown = sfbsh: No se conoce el nivel de producto "{ $level }". Use uno de estos: { $levels }.
program-help =
    sfbsh: el Shell de administración de Skype for Business Server en cualquier equipo

      sfbsh                                 abre una sesión interactiva
      sfbsh script.ps1 [argumentos]         ejecuta un script (también -File script.ps1)
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          un comando en UTF-16 codificado en base64
      otro-programa | sfbsh -               un script por la entrada estándar
      sfbsh store export|import|verify|journal

      -Store RUTA|memory:     dónde se guarda la configuración de la implementación
                              (si no, $SFBSH_STORE; si no, el directorio de datos del sistema)
      -ProductLevel NOMBRE    el producto cuyos cmdlets existen: Lync2010, Lync2013, SfB2015,
                              de SfB2015CU1 a SfB2015CU9, SfB2019, SfB2019CU1
                              (si no, $SFBSH_PRODUCT_LEVEL; si no, todos los conocidos)
      -UICulture NOMBRE       el idioma de los mensajes y de la ayuda: en, es, fr, pt, ru, zh,
                              también con país (si no, LC_ALL, LC_MESSAGES, LANG; si no, en-US)
      -WorkingDirectory DIR   el directorio inicial
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version se aceptan como en powershell.exe.
