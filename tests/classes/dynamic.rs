//! `dynamicparam` blocks, `clean` blocks and data sections.

use super::{error, lines, refused};

const TOOL: &str = r"function Get-Tool {
  [CmdletBinding()] param([Parameter(Mandatory, Position = 0)][string]$Kind)
  dynamicparam {
    $all = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new()
    if ($Kind -eq 'net') {
      $list = [System.Collections.ObjectModel.Collection[System.Attribute]]::new()
      $list.Add([System.Management.Automation.ParameterAttribute]@{ Mandatory = $true; Position = 1 })
      $list.Add([System.Management.Automation.ValidateRangeAttribute]::new(1, 100))
      $all.Add('Port', [System.Management.Automation.RuntimeDefinedParameter]::new('Port', [int], $list))
    }
    $all
  }
  end { ($PSBoundParameters.Keys | Sort-Object) -join ','; $PSBoundParameters['Port'] }
}
";

#[test]
fn dynamic_parameters_depend_on_what_is_bound() {
    assert_eq!(
        lines(&format!("{TOOL}Get-Tool net -Port 5; Get-Tool -Kind net 7; Get-Tool file")),
        "Kind,Port/5/Kind,Port/7/Kind"
    );
    assert!(error(&format!("{TOOL}Get-Tool file -Port 5")).starts_with("NamedParameterNotFound,Get-Tool|"));
    assert!(error(&format!("{TOOL}Get-Tool net -Port 500")).starts_with("ParameterArgumentValidationError,Get-Tool|"));
}

#[test]
fn clean_runs_however_the_pipeline_ends() {
    let source = "function Src { [CmdletBinding()] param() process { 1..5 } clean { Write-Host 'cleaned' } }; ";
    assert_eq!(lines(&format!("{source}Src | Select-Object -First 2")), "1/2/cleaned");
    assert_eq!(lines(&format!("{source}(Src | Measure-Object).Count")), "cleaned/5");
    assert_eq!(
        lines(&format!(
            "{source}& {{ try {{ Src | ForEach-Object {{ throw 'x' }} }} catch {{ 'caught'; $Error.Clear() }} }}"
        )),
        "cleaned/caught"
    );
}

#[test]
fn data_sections_hold_constants() {
    assert_eq!(lines("data D { 'a'; if ($true) { 'b' } }; $D -join ''"), "ab");
    assert_eq!(lines("data D -SupportedCommand Get-Verb { @{ Name = 'x'; List = 1, 2 } }; $D.List.Count"), "2");
    assert_eq!(lines("data D { ConvertFrom-StringData 'a = 1' }; $D.a"), "1");
    assert_eq!(refused("data { Get-Date }"), "CmdletNotInAllowedListForDataSection");
    assert_eq!(refused("data { $x = 1 }"), "AssignmentStatementNotSupportedInDataSection");
    assert_eq!(refused("data { $x }"), "VariableReferenceNotSupportedInDataSection");
    assert_eq!(refused("data { [math]::PI }"), "PropertyReferenceNotSupportedInDataSection");
    assert_eq!(refused("data { 'a'.ToUpper() }"), "MethodCallNotSupportedInDataSection");
    assert_eq!(refused("data { foreach ($i in 1) { } }"), "ForeachStatementNotSupportedInDataSection");
    assert_eq!(refused("data { { 1 } }"), "ScriptBlockNotSupportedInDataSection");
}
