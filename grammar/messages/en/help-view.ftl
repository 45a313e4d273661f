# What Get-Help prints around the texts.

help-view-name = NAME
help-view-synopsis = SYNOPSIS
help-view-syntax = SYNTAX
help-view-description = DESCRIPTION
help-view-parameters = PARAMETERS
help-view-inputs = INPUTS
help-view-outputs = OUTPUTS
help-view-notes = NOTES
help-view-links = RELATED LINKS
help-view-remarks = REMARKS
help-view-aliases = ALIASES
help-view-example = EXAMPLE
help-view-required = Required?
help-view-position = Position?
help-view-default = Default value
help-view-pipeline = Accept pipeline input?
help-view-set = Parameter set name
help-view-parameter-aliases = Aliases
help-view-dynamic = Dynamic?
help-view-wildcards = Accept wildcard characters?
help-view-common =
    This cmdlet supports the common parameters: Verbose, Debug,
    ErrorAction, ErrorVariable, WarningAction, WarningVariable,
    OutBuffer, PipelineVariable, and OutVariable. For more information, see
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).{ " " }
help-view-see-examples = To see the examples, type: "Get-Help { $name } -Examples"
help-view-see-detailed = For more information, type: "Get-Help { $name } -Detailed"
help-view-see-full = For technical information, type: "Get-Help { $name } -Full"
help-view-see-online = For online help, type: "Get-Help { $name } -Online"
