help-view-name = NOMBRE
help-view-synopsis = SINOPSIS
help-view-syntax = SINTAXIS
help-view-description = DESCRIPCIÓN
help-view-parameters = PARÁMETROS
help-view-inputs = ENTRADAS
help-view-outputs = SALIDAS
help-view-notes = NOTAS
help-view-links = VÍNCULOS RELACIONADOS
help-view-remarks = NOTAS
help-view-aliases = ALIAS
help-view-example = EJEMPLO
help-view-required = ¿Requerido?
help-view-position = ¿Posición?
help-view-default = Valor predeterminado
help-view-pipeline = ¿Acepta canalización?
help-view-set = Conjunto de parámetros
help-view-parameter-aliases = Alias
help-view-dynamic = ¿Dinámico?
help-view-wildcards = ¿Acepta comodines?
help-view-common =
    Este cmdlet admite los parámetros comunes: Verbose, Debug,
    ErrorAction, ErrorVariable, WarningAction, WarningVariable,
    OutBuffer, PipelineVariable y OutVariable. Para obtener más información, consulte
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).{ " " }
help-view-see-examples = Para ver los ejemplos, escriba: "Get-Help { $name } -Examples"
help-view-see-detailed = Para obtener más información, escriba: "Get-Help { $name } -Detailed"
help-view-see-full = Para obtener información técnica, escriba: "Get-Help { $name } -Full"
help-view-see-online = Para obtener ayuda en línea, escriba: "Get-Help { $name } -Online"
