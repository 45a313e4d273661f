help-view-name = NOME
help-view-synopsis = SINOPSE
help-view-syntax = SINTAXE
help-view-description = DESCRIÇÃO
help-view-parameters = PARÂMETROS
help-view-inputs = ENTRADAS
help-view-outputs = SAÍDAS
help-view-notes = ANOTAÇÕES
help-view-links = LINKS RELACIONADOS
help-view-remarks = COMENTÁRIOS
help-view-aliases = ALIASES
help-view-example = EXEMPLO
help-view-required = Obrigatório?
help-view-position = Posição?
help-view-default = Valor padrão
help-view-pipeline = Aceita pipeline?
help-view-set = Conjunto de parâmetros
help-view-parameter-aliases = Aliases
help-view-dynamic = Dinâmico?
help-view-wildcards = Aceita curingas?
help-view-common =
    Este cmdlet oferece suporte aos parâmetros comuns: Verbose, Debug,
    ErrorAction, ErrorVariable, WarningAction, WarningVariable,
    OutBuffer, PipelineVariable e OutVariable. Para obter mais informações, consulte
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).{ " " }
help-view-see-examples = Para ver os exemplos, digite: "Get-Help { $name } -Examples"
help-view-see-detailed = Para obter mais informações, digite: "Get-Help { $name } -Detailed"
help-view-see-full = Para obter informações técnicas, digite: "Get-Help { $name } -Full"
help-view-see-online = Para obter ajuda online, digite: "Get-Help { $name } -Online"
