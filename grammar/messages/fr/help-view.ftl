help-view-name = NOM
help-view-synopsis = RÉSUMÉ
help-view-syntax = SYNTAXE
help-view-description = DESCRIPTION
help-view-parameters = PARAMÈTRES
help-view-inputs = ENTRÉES
help-view-outputs = SORTIES
help-view-notes = NOTES
help-view-links = LIENS CONNEXES
help-view-remarks = REMARQUES
help-view-aliases = ALIAS
help-view-example = EXEMPLE
help-view-required = Obligatoire ?
help-view-position = Position ?
help-view-default = Valeur par défaut
help-view-pipeline = Accepte le pipeline ?
help-view-set = Jeu de paramètres
help-view-parameter-aliases = Alias
help-view-dynamic = Dynamique ?
help-view-wildcards = Accepte les génériques ?
help-view-common =
    Cette applet de commande prend en charge les paramètres courants : Verbose, Debug,
    ErrorAction, ErrorVariable, WarningAction, WarningVariable,
    OutBuffer, PipelineVariable et OutVariable. Pour plus d'informations, consultez
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).{ " " }
help-view-see-examples = Pour consulter les exemples, tapez : "Get-Help { $name } -Examples"
help-view-see-detailed = Pour plus d'informations, tapez : "Get-Help { $name } -Detailed"
help-view-see-full = Pour obtenir des informations techniques, tapez : "Get-Help { $name } -Full"
help-view-see-online = Pour obtenir de l'aide en ligne, tapez : "Get-Help { $name } -Online"
