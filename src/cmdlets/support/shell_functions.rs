//! Functions that every session of the shell has.

use crate::engine::Engine;
use crate::text::Source;

static DEFINITIONS: &str = r#"
function global:cd.. { Set-Location .. }
function global:cd\ { Set-Location \ }
function global:cd~ { Set-Location ~ }
function global:Clear-Host { if (-not [Console]::IsOutputRedirected) { [Console]::Clear() } }
function global:help {
    [CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)][string]$Name,
        [string]$Path,
        [string[]]$Category,
        [string[]]$Component,
        [string[]]$Functionality,
        [string[]]$Role,
        [Parameter(ParameterSetName = 'DetailedView', Mandatory)][switch]$Detailed,
        [Parameter(ParameterSetName = 'AllUsersView')][switch]$Full,
        [Parameter(ParameterSetName = 'Examples', Mandatory)][switch]$Examples,
        [Parameter(ParameterSetName = 'Parameters', Mandatory)][string[]]$Parameter,
        [Parameter(ParameterSetName = 'Online', Mandatory)][switch]$Online
    )
    Get-Help @PSBoundParameters
}
function global:mkdir {
    [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType([System.IO.DirectoryInfo])]
    param(
        [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'pathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]]$Path,
        [Parameter(ParameterSetName = 'nameSet', Mandatory, ValueFromPipelineByPropertyName)]
        [AllowNull()][AllowEmptyString()]
        [string]$Name,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)][object]$Value,
        [switch]$Force,
        [Parameter(ValueFromPipelineByPropertyName)][pscredential]$Credential
    )
    process { New-Item -Type Directory @PSBoundParameters }
}
function global:oss {
    [CmdletBinding()]
    param(
        [ValidateRange(2, 2147483647)][int]$Width,
        [Parameter(ValueFromPipeline)][psobject]$InputObject
    )
    begin {
        $objects = [System.Collections.Generic.List[object]]::new()
        $options = @{}
        if ($PSBoundParameters.ContainsKey('Width')) { $options.Width = $Width }
    }
    process { $objects.Add($InputObject) }
    end { $objects | Out-String -Stream @options }
}
function global:Pause { $null = Read-Host 'Press Enter to continue...' }
function global:prompt {
    "PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) "
}
function global:TabExpansion2 {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)][AllowEmptyString()][string]$inputScript,
        [Parameter(Position = 1)][int]$cursorColumn = $inputScript.Length,
        [Parameter(Position = 2)][hashtable]$options
    )
    [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
}
"#;

/// Makes them.
pub(crate) fn define(engine: &mut Engine) {
    let Ok(block) = engine.parse_source(Source::new(None, DEFINITIONS)) else { return };
    let global = engine.global().clone();
    // Definitions alone cannot fail.
    let _defined = engine.run_in_scope(&block, &global, &mut Vec::new());
}
