//! Functions that every session of the shell has; each is made when it is first called.

use crate::engine::Engine;
use crate::text::Source;

/// Names and definitions.
const ALL: [(&str, &str); 3] = [
    ("Clear-Host", "function global:Clear-Host { if (-not [Console]::IsOutputRedirected) { [Console]::Clear() } }"),
    ("Pause", "function global:Pause { $null = Read-Host 'Press Enter to continue...' }"),
    (
        "TabExpansion2",
        "function global:TabExpansion2 {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)][AllowEmptyString()][string]$inputScript, [Parameter(Position = 1)][int]$cursorColumn = $inputScript.Length, [Parameter(Position = 2)][hashtable]$options)
    [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
}",
    ),
];

/// Makes the function of that name; whether there is one.
pub(crate) fn define(engine: &mut Engine, name: &str) -> bool {
    let Some((_, definition)) = ALL.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)) else { return false };
    let Ok(block) = engine.parse_source(Source::new(None, *definition)) else { return false };
    let global = engine.global().clone();
    engine.run_in_scope(&block, &global, &mut Vec::new()).is_ok()
}
