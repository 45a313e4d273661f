//! Pipeline input.

use super::{error, output, shell};

#[test]
fn objects_bind_by_value_and_by_property_name() {
    let f = "function f { param([Parameter(ValueFromPipeline)][int]$N) process { \"n=$N\" } }\n";
    assert_eq!(output(&format!("{f}1, '2' | f")), "n=1\nn=2");
    let g = "function g { param([Parameter(ValueFromPipelineByPropertyName)][Alias('SipAddress')]$Uri) process { $Uri } }\n";
    assert_eq!(output(&format!("{g}[pscustomobject]@{{ SipAddress = 'sip:a' }} | g")), "sip:a");
}

#[test]
fn an_object_that_fits_without_conversion_is_preferred() {
    let f = "function f { [CmdletBinding(DefaultParameterSetName = 'T')] param([Parameter(ValueFromPipeline, ParameterSetName = 'T')][string]$T, [Parameter(ValueFromPipeline, ParameterSetName = 'N')][int]$N) process { $PSCmdlet.ParameterSetName } }\n";
    assert_eq!(output(&format!("{f}1, 'a' | f")), "N\nT");
}

#[test]
fn an_object_that_fits_nothing_is_passed_over() {
    let mut shell = shell();
    let out = shell.run("function f { param([Parameter(ValueFromPipeline)][int]$N) process { \"n=$N\" } end { 'end' } }\n1, 'two', 3 | f");
    assert_eq!(out, "n=1\nn=3\nend");
    let errors = shell.errors();
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].starts_with("InputObjectNotBound,f|InvalidArgument|The input object cannot be bound"),
        "{}",
        errors[0]
    );
    assert!(
        error("function f { [CmdletBinding()] param($X) process { } }; 1 | f").starts_with("InputObjectNotBound,f|")
    );
}

#[test]
fn what_one_object_fills_the_next_does_not_keep() {
    let f = "function f { param([Parameter(ValueFromPipelineByPropertyName)]$A, [Parameter(ValueFromPipelineByPropertyName)]$B = 'none') process { \"$A-$B\" } }\n";
    assert_eq!(
        output(&format!("{f}[pscustomobject]@{{ A = 1; B = 2 }}, [pscustomobject]@{{ A = 3 }} | f")),
        "1-2\n3-none"
    );
}

#[test]
fn script_blocks_are_run_for_each_object() {
    let f = "function f { param([Parameter(ValueFromPipelineByPropertyName)][string]$Path) process { $Path } }\n";
    assert_eq!(output(&format!("{f}1, 2 | f -Path {{ \"p$_\" }}")), "p1\np2");
    assert!(error(&format!("{f}f -Path {{ 'x' }}")).starts_with("ScriptBlockArgumentNoInput,f|MetadataError|"));
    assert!(error(&format!("{f}1 | f -Path {{ throw 'no' }}")).starts_with("ScriptBlockArgumentInvocationFailed,f|InvalidArgument|The input to the script block for parameter 'Path' failed. no"));
}

#[test]
fn mandatory_parameters_can_come_from_the_pipeline() {
    let f = "function f { param([Parameter(Mandatory, ValueFromPipeline)]$X) process { \"[$X]\" } }\n";
    assert_eq!(output(&format!("{f}1, 2 | f")), "[1]\n[2]");
    assert_eq!(
        error(&format!("{f}$null | f")),
        "ParameterArgumentValidationErrorNullNotAllowed,f|InvalidData|Cannot bind argument to parameter 'X' because it is null."
    );
    let g = "function g { param([Parameter(Mandatory, ValueFromPipelineByPropertyName)]$Name, [Parameter(ValueFromPipeline)]$In) process { $Name } }\n";
    assert!(error(&format!("{g}1 | g")).starts_with("InputObjectMissingMandatory,g|InvalidArgument|The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  Name"));
}

#[test]
fn errors_that_leave_a_cmdlet_carry_its_name() {
    let caught = |script: &str| shell().run(&format!("try {{ {script} }} catch {{ $_.FullyQualifiedErrorId }}"));
    let each = "Microsoft.PowerShell.Commands.ForEachObjectCommand";
    assert_eq!(caught("1 | ForEach-Object { $_.NoSuch() }"), format!("MethodNotFound,{each}"));
    assert_eq!(caught("1 | ForEach-Object { 1 | ForEach-Object { $_.NoSuch() } }"), format!("MethodNotFound,{each}"));
    // What `throw` makes stays as it is, and a cmdlet has no part in errors of the stages after it.
    assert_eq!(caught("1 | ForEach-Object { throw 'own' }"), "own");
    assert_eq!(caught("function f { process { $_.NoSuch() } }; 1 | ForEach-Object { $_ } | f"), "MethodNotFound");
}
