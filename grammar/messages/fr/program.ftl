program-argument-error = sfbsh : { $problem } Exécutez « sfbsh -Help » pour connaître les arguments acceptés.
program-argument-unknown = L'argument « { $argument } » est inconnu.
program-argument-needs-value = L'argument « { $argument } » doit être suivi d'une valeur.
program-encoded-command-invalid = La valeur de -EncodedCommand n'est pas du texte UTF-16 encodé en base64.
program-ui-culture-unknown = Il n'existe pas de messages pour la culture d'interface « { $culture } ». Il en existe pour en, es, fr, pt, ru et zh, seuls ou suivis d'un pays, comme fr-FR.
program-standard-input-unreadable = sfbsh : impossible de lire l'entrée standard : { $detail }
program-standard-input-no-text = sfbsh : l'entrée standard n'est pas du texte : { $detail }
program-script-missing = sfbsh : Le fichier de script « { $path } » n'existe pas (recherché : { $full }). Vérifiez le chemin donné à -File.
program-product-level-unknown = sfbsh : Le niveau de produit « { $level } » est inconnu. Utilisez l'un des suivants : { $levels }.
program-help =
    sfbsh : l'environnement Skype for Business Server Management Shell sur n'importe quelle machine

      sfbsh                                 ouvre une session interactive
      sfbsh script.ps1 [arguments]          exécute un script (aussi -File script.ps1)
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          une commande en UTF-16 encodée en base64
      autre-programme | sfbsh -             un script sur l'entrée standard
      sfbsh store export|import|verify|journal

      -Store CHEMIN|memory:   où la configuration du déploiement est conservée
                              (sinon $SFBSH_STORE, sinon le répertoire de données du système)
      -ProductLevel NOM       le produit dont les applets de commande existent : Lync2010, Lync2013,
                              SfB2015, SfB2015CU1 à SfB2015CU9, SfB2019, SfB2019CU1
                              (sinon $SFBSH_PRODUCT_LEVEL, sinon tous ceux qui sont connus)
      -UICulture NOM          la langue des messages et de l'aide : en, es, fr, pt, ru, zh, aussi
                              avec un pays (sinon LC_ALL, LC_MESSAGES, LANG, sinon en-US)
      -WorkingDirectory RÉP   le répertoire de départ
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version sont acceptés comme dans powershell.exe.
