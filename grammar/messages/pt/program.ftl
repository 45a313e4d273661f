program-argument-error = sfbsh: { $problem } Execute "sfbsh -Help" para ver os argumentos aceitos.
program-argument-unknown = O argumento "{ $argument }" não é conhecido.
program-argument-needs-value = O argumento "{ $argument }" precisa de um valor em seguida.
program-encoded-command-invalid = O valor de -EncodedCommand não é texto UTF-16 codificado em base64.
program-ui-culture-unknown = Não há mensagens para a cultura de interface "{ $culture }". Há para en, es, fr, pt, ru e zh, sozinhas ou com um país, como fr-FR.
program-standard-input-unreadable = sfbsh: não é possível ler a entrada padrão: { $detail }
program-standard-input-no-text = sfbsh: a entrada padrão não é texto: { $detail }
program-script-missing = sfbsh: O arquivo de script "{ $path }" não existe (procurado em { $full }). Verifique o caminho dado a -File.
program-product-level-unknown = sfbsh: O nível de produto "{ $level }" não é conhecido. Use um destes: { $levels }.
program-help =
    sfbsh: o Shell de Gerenciamento do Skype for Business Server em qualquer máquina

      sfbsh                                 abre uma sessão interativa
      sfbsh script.ps1 [argumentos]         executa um script (também -File script.ps1)
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          um comando em UTF-16 codificado em base64
      outro-programa | sfbsh -              um script pela entrada padrão
      sfbsh store export|import|verify|journal

      -Store CAMINHO|memory:  onde a configuração da implantação é guardada
                              (senão $SFBSH_STORE, senão o diretório de dados do sistema)
      -ProductLevel NOME      o produto cujos cmdlets existem: Lync2010, Lync2013, SfB2015,
                              SfB2015CU1 a SfB2015CU9, SfB2019, SfB2019CU1
                              (senão $SFBSH_PRODUCT_LEVEL, senão todos os conhecidos)
      -UICulture NOME         o idioma das mensagens e da ajuda: en, es, fr, pt, ru, zh,
                              também com país (senão LC_ALL, LC_MESSAGES, LANG, senão en-US)
      -WorkingDirectory DIR   o diretório inicial
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version são aceitos como no powershell.exe.
