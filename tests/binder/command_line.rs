//! Names, positions and what is left over.

use sfbsh::error::ErrorRecord;

use super::{error, output, shell};

const ADVANCED: &str = "function Set-Line { [CmdletBinding()] param([Alias('Tel')]$Number, $Policy, [switch]$Force) \"n=$Number p=$Policy f=$Force\" }\n";

fn advanced(call: &str) -> String {
    output(&format!("{ADVANCED}{call}"))
}

fn advanced_error(call: &str) -> String {
    error(&format!("{ADVANCED}{call}"))
}

#[test]
fn names_may_be_shortened_and_have_aliases() {
    assert_eq!(advanced("Set-Line -Num 1 -P 2"), "n=1 p=2 f=False");
    assert_eq!(advanced("Set-Line -tel 1 -pol:2"), "n=1 p=2 f=False");
    assert_eq!(advanced("Set-Line -te 1"), "n=1 p= f=False");
}

#[test]
fn a_name_that_means_several_parameters_lists_them() {
    assert_eq!(
        error("function Get-Line { [CmdletBinding()] param($Number, $Numbering) }; Get-Line -Numb 1"),
        "AmbiguousParameter,Get-Line|InvalidArgument|Parameter cannot be processed because the parameter name 'Numb' is ambiguous. Possible matches include: -Number -Numbering."
    );
    // The whole name is no prefix, and own parameters come before common ones.
    assert_eq!(
        output("function Get-Line { [CmdletBinding()] param($Number, $Numbering) $Number }; Get-Line -Number 1"),
        "1"
    );
    assert_eq!(output("function Get-Line { [CmdletBinding()] param($Errand) $Errand }; Get-Line -Err 1"), "1");
}

#[test]
fn switches_take_no_argument_but_one_after_a_colon() {
    assert_eq!(advanced("Set-Line -Force 1"), "n=1 p= f=True");
    assert_eq!(advanced("Set-Line -Force:$false 1"), "n=1 p= f=False");
    assert!(
        advanced_error("Set-Line -Force:'no'")
            .starts_with("ParameterArgumentTransformationError,Set-Line|InvalidData|")
    );
}

#[test]
fn wrong_names_and_too_many_values_are_refused() {
    assert_eq!(
        advanced_error("Set-Line -Nummer 1"),
        "NamedParameterNotFound,Set-Line|InvalidArgument|A parameter cannot be found that matches parameter name 'Nummer'."
    );
    assert_eq!(
        advanced_error("Set-Line 1 2 3"),
        "PositionalParameterNotFound,Set-Line|InvalidArgument|A positional parameter cannot be found that accepts argument '3'."
    );
    assert_eq!(
        advanced_error("Set-Line -Number"),
        "MissingArgument,Set-Line|InvalidArgument|Missing an argument for parameter 'Number'. Specify a parameter of type 'System.Object' and try again."
    );
    assert!(advanced_error("Set-Line -Number -Force").starts_with("MissingArgument,"));
    assert!(advanced_error("Set-Line -Number 1 -tel 2").contains("parameter 'Number' is specified more than once"));
}

#[test]
fn simple_functions_keep_the_rest_in_args() {
    let f = "function f($a) { \"a=$a (\" + ($args -join '|') + ')' }\n";
    assert_eq!(output(&format!("{f}f 1 2 3")), "a=1 (2|3)");
    assert_eq!(output(&format!("{f}f 1 -What so -Ever")), "a=1 (-What|so|-Ever)");
    assert_eq!(output(&format!("{f}f -What so 1")), "a=1 (-What|so)");
    assert_eq!(output(&format!("{f}function g {{ f @args }}; g -a 5 6")), "a=5 (6)");
    assert_eq!(output(&format!("{f}f -- -a")), "a=-a ()");
}

#[test]
fn splatted_entries_give_way_to_explicit_parameters() {
    let h = "$h = @{ Number = 1; Policy = 2 }\n";
    assert_eq!(advanced(&format!("{h}Set-Line @h")), "n=1 p=2 f=False");
    assert_eq!(advanced(&format!("{h}Set-Line @h -Number 9")), "n=9 p=2 f=False");
    assert!(advanced_error(&format!("{h}Set-Line @h @h")).starts_with("ParameterAlreadyBound,"));
    assert!(advanced_error("$h = @{ Zone = 1 }\nSet-Line @h").starts_with("NamedParameterNotFound,"));
}

#[test]
fn remaining_arguments_become_one_list() {
    let f = "function f { param($First, [Parameter(ValueFromRemainingArguments)]$Rest) \"$First/$Rest/$($Rest -is [array])\" }\n";
    assert_eq!(output(&format!("{f}f a b c")), "a/b c/False");
    assert_eq!(output(&format!("{f}f a b -x c")), "a/b -x c/False");
    assert_eq!(output(&format!("{f}f a (1, 2)")), "a/1 2/True");
}

#[test]
fn bound_parameters_are_one_object_in_the_order_of_binding() {
    let f = "function f { param($A, $B) $PSBoundParameters.Keys -join ','; [void]$PSBoundParameters.Remove('A'); $PSBoundParameters.Keys -join ',' }\n";
    assert_eq!(output(&format!("{f}f 1 -B 2")), "B,A\nB");
}

#[test]
fn common_parameters_reach_the_function_as_preferences() {
    let f = "function f { [CmdletBinding()] param() \"$VerbosePreference $ErrorActionPreference\" }\n";
    assert_eq!(output(&format!("{f}f -Verbose -ErrorAction Ignore")), "Continue Ignore");
    assert!(
        error(&format!("{f}f -ErrorAction Maybe"))
            .starts_with("CannotConvertArgumentNoMessage,f|InvalidArgument|Cannot bind parameter 'ErrorAction'.")
    );
    assert!(error(&format!("{f}f -WhatIf")).starts_with("NamedParameterNotFound,f|"));
}

#[test]
fn errors_of_arguments_point_at_the_argument() {
    let mut shell = shell();
    shell.run("function f { [CmdletBinding()] param([int]$N) }\nf -N abc");
    let list = shell.session.engine().error_list().borrow().clone();
    let record = list[0].downcast::<ErrorRecord>().unwrap();
    let position = record.position.borrow().clone().unwrap();
    assert_eq!(position.source.slice(position.span), "abc");
}

#[test]
fn default_parameter_values_fill_what_the_call_leaves() {
    let f = "function Set-Line { [CmdletBinding()] param($Number, $Policy) \"n=$Number p=$Policy\" }\n";
    assert_eq!(
        output(&format!(
            "{f}$PSDefaultParameterValues = @{{ 'Set-*:Policy' = 'Std' }}\nSet-Line 1\nSet-Line 1 -Policy x"
        )),
        "n=1 p=Std\nn=1 p=x"
    );
}
