//! Parameter sets.

use super::{error, output};

const GET: &str = "function Get-Box {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)]$Identity,
        [Parameter(ParameterSetName = 'Filter', Mandatory)]$Filter,
        [Parameter(ParameterSetName = 'Filter')][Parameter(ParameterSetName = 'All')]$First,
        $Server
    )
    $PSCmdlet.ParameterSetName
}
";
const AMBIGUOUS: &str = "AmbiguousParameterSet,Get-Box|InvalidArgument|Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.";

fn set(call: &str) -> String {
    output(&format!("{GET}{call}"))
}

#[test]
fn arguments_choose_the_set() {
    assert_eq!(set("Get-Box"), "All");
    assert_eq!(set("Get-Box x"), "Identity");
    assert_eq!(set("Get-Box -Filter x -First 2"), "Filter");
    assert_eq!(set("Get-Box -First 2 -Server s"), "All");
}

#[test]
fn arguments_of_different_sets_do_not_go_together() {
    assert_eq!(error(&format!("{GET}Get-Box -Identity a -Filter b")), AMBIGUOUS);
    assert_eq!(error(&format!("{GET}Get-Box -Identity a -First 1")), AMBIGUOUS);
}

#[test]
fn without_a_default_set_the_mandatory_parameters_decide() {
    let f = "function f { [CmdletBinding()] param([Parameter(ParameterSetName = 'A', Mandatory)]$A, [Parameter(ParameterSetName = 'B')]$B) $PSCmdlet.ParameterSetName }\n";
    assert_eq!(output(&format!("{f}f")), "B");
    let g = "function g { [CmdletBinding()] param([Parameter(ParameterSetName = 'A')]$A, [Parameter(ParameterSetName = 'B')]$B) 1 }\n";
    assert!(error(&format!("{g}g")).starts_with("AmbiguousParameterSet,g|"));
}

#[test]
fn a_position_goes_to_the_set_whose_type_fits() {
    let f = "function f { [CmdletBinding()] param([Parameter(ParameterSetName = 'Id', Position = 0)][int]$Id, [Parameter(ParameterSetName = 'Name', Position = 0)][string]$Name) $PSCmdlet.ParameterSetName }\n";
    assert_eq!(output(&format!("{f}f 5; f five")), "Id\nName");
}

#[test]
fn explicit_positions_and_sets_switch_the_implied_ones_off() {
    let f = "function f { param([Parameter(Position = 1)]$B, [Parameter(Position = 0)]$A, $C) \"$A $B [$C]\" }\n";
    assert_eq!(output(&format!("{f}f 1 2")), "1 2 []");
    assert!(error(&format!("{f}f 1 2 3")).starts_with("PositionalParameterNotFound,f|"));
    assert!(
        error("function f { [CmdletBinding(PositionalBinding = $false)] param($A) }; f 1")
            .starts_with("PositionalParameterNotFound,f|")
    );
}
