//! Binding for cmdlets, whose parameters are .NET properties: other conversions and other errors than functions have.

use super::{error, output, shell};

#[test]
fn conversions_of_cmdlets_fail_in_their_own_words() {
    assert_eq!(
        error("New-TimeSpan -Hours many"),
        "CannotConvertArgumentNoMessage,Microsoft.PowerShell.Commands.NewTimeSpanCommand|InvalidArgument|Cannot bind parameter 'Hours'. Cannot convert value \"many\" to type \"System.Int32\". Error: \"The input string 'many' was not in a correct format.\""
    );
    assert!(error("1 | ForEach-Object -Process 'text'").contains(
        "Cannot bind parameter 'Process'. Cannot convert the \"text\" value of type \"System.String\" to type \"System.Management.Automation.ScriptBlock\"."
    ));
    assert!(error("Get-Random -SetSeed (1, 2)").contains(
        "Cannot convert 'System.Object[]' to the type 'System.Nullable`1[System.Int32]' required by parameter 'SetSeed'. Specified method is not supported."
    ));
    assert!(
        error("Sort-Object -InputObject 1 -Descending:text")
            .contains("Cannot convert 'System.String' to the type 'System.Management.Automation.SwitchParameter'")
    );
}

#[test]
fn values_out_of_range_are_refused_before_the_cmdlet_runs() {
    assert_eq!(
        error("Get-Date -Month 13"),
        "ParameterArgumentValidationError,Microsoft.PowerShell.Commands.GetDateCommand|InvalidData|Cannot validate argument on parameter 'Month'. The 13 argument is greater than the maximum allowed range of 12. Supply an argument that is less than or equal to 12 and then try the command again."
    );
}

#[test]
fn sets_of_cmdlets_exclude_each_other() {
    assert!(
        error("New-TimeSpan -Start '2016-01-01' -Hours 3")
            .starts_with("AmbiguousParameterSet,Microsoft.PowerShell.Commands.NewTimeSpanCommand|")
    );
    assert!(
        error("1 | Measure-Object -Sum -Line")
            .starts_with("AmbiguousParameterSet,Microsoft.PowerShell.Commands.MeasureObjectCommand|")
    );
}

#[test]
fn null_and_empty_arguments_of_mandatory_parameters_are_refused() {
    assert!(error("Join-Path '' a").starts_with("ParameterArgumentValidationErrorEmptyStringNotAllowed,"));
    assert!(error("Join-Path $null a").starts_with("ParameterArgumentValidationErrorNullNotAllowed,"));
}

#[test]
fn every_object_of_a_long_pipeline_reaches_the_parameter() {
    assert_eq!(output("(1..2000 | ForEach-Object { $_ } | Measure-Object -Sum).Sum"), "2001000");
    // What cannot be bound in between does not disturb the rest.
    let mut shell = shell();
    assert_eq!(
        shell.run("function f { param([Parameter(Mandatory, ValueFromPipeline)]$X) process { $X } }; 1, $null, 2 | f"),
        "1\n2"
    );
    assert_eq!(shell.errors().len(), 1);
}
