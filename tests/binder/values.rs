//! Conversion and checks.

use super::{error, output};

#[test]
fn values_become_what_the_parameter_is() {
    let f = "function f { [CmdletBinding()] param([int]$I, [string[]]$S, [double]$D, [bool]$B, [scriptblock]$C) \"$I/$($S.Count)/$D/$B\" }\n";
    assert_eq!(output(&format!("{f}f '7' a 2 1")), "7/1/2/True");
    assert_eq!(output(&format!("{f}f 7.6 (1, 2)")), "8/2/0/False");
    assert_eq!(
        error(&format!("{f}f x")),
        "ParameterArgumentTransformationError,f|InvalidData|Cannot process argument transformation on parameter 'I'. Cannot convert value \"x\" to type \"System.Int32\". Error: \"The input string 'x' was not in a correct format.\""
    );
    assert!(error(&format!("{f}f -B 'false'")).contains("Boolean parameters accept only Boolean values and numbers"));
    assert!(error(&format!("{f}f -C 'text'")).contains("Cannot convert the \"text\" value of type \"System.String\""));
}

#[test]
fn text_parameters_of_advanced_functions_take_no_arrays() {
    assert_eq!(output("function f([string]$S) { $S }; f (1, 2)"), "1 2");
    assert_eq!(
        error("function f { [CmdletBinding()] param([string]$S) $S }; f (1, 2)"),
        "ParameterArgumentTransformationError,f|InvalidData|Cannot process argument transformation on parameter 'S'. Cannot convert value to type System.String."
    );
}

#[test]
fn references_stay_references_only_where_they_are_asked_for() {
    assert_eq!(output("function f([ref]$R, [int]$N) { $R.Value = $N + 1 }; $v = 1; f ([ref]$v) ([ref]$v); $v"), "2");
    assert!(error("function f([ref]$R) { }; f 1").contains("Reference type is expected in argument."));
}

#[test]
fn unbound_parameters_hold_what_their_type_holds() {
    assert_eq!(
        output(
            "function f([int]$I, [string]$S, [switch]$W, $O, [int[]]$A) { \"$I,$($S.Length),$W,$($null -eq $O),$($null -eq $A)\" }; f"
        ),
        "0,0,False,True,True"
    );
    assert!(error("function f([int]$I = 'x') { }; f").starts_with("ParameterArgumentTransformationError,f|"));
}

#[test]
fn mandatory_parameters_take_nothing_empty() {
    let f = "function f { param([Parameter(Mandatory)][string]$S, [string[]]$Other) \"ok\" }\n";
    assert_eq!(
        error(&format!("{f}f ''")),
        "ParameterArgumentValidationErrorEmptyStringNotAllowed,f|InvalidData|Cannot bind argument to parameter 'S' because it is an empty string."
    );
    assert_eq!(output(&format!("{f}f a @()")), "ok");
    let g = "function g { param([Parameter(Mandatory)][AllowNull()][AllowEmptyCollection()][object[]]$L) $L.Count }\n";
    assert_eq!(output(&format!("{g}g @(); g (1, $null)")), "0\n2");
    assert_eq!(
        error("function g { param([Parameter(Mandatory)][object[]]$L) }; g @()"),
        "ParameterArgumentValidationErrorEmptyArrayNotAllowed,g|InvalidData|Cannot bind argument to parameter 'L' because it is an empty array."
    );
}

fn refused(attribute: &str, value: &str) -> String {
    let text = error(&format!("function f {{ param({attribute}$X) $X }}; f {value}"));
    let prefix = "ParameterArgumentValidationError,f|InvalidData|Cannot validate argument on parameter 'X'. ";
    text.strip_prefix(prefix).unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[test]
fn validation_attributes_say_why() {
    assert_eq!(
        refused("[ValidateSet('Dev', 'Prod')]", "Test"),
        "The argument \"Test\" does not belong to the set \"Dev,Prod\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again."
    );
    assert_eq!(
        refused("[ValidateRange(1, 9)][int]", "10"),
        "The 10 argument is greater than the maximum allowed range of 9. Supply an argument that is less than or equal to 9 and then try the command again."
    );
    assert_eq!(
        refused("[ValidatePattern('^\\d+$')]", "a1"),
        "The argument \"a1\" does not match the \"^\\d+$\" pattern. Supply an argument that matches \"^\\d+$\" and try the command again."
    );
    assert_eq!(
        refused("[ValidateCount(2, 2)]", "@(1)"),
        "The parameter requires exactly 2 value(s) - 1 value(s) were provided."
    );
    assert_eq!(refused("[ValidateScript({ $_ -gt 1 }, ErrorMessage = '{0} is small')]", "1"), "1 is small");
    assert_eq!(refused("[ValidateScript({ throw \"never $_\" })]", "1"), "never 1");
    assert_eq!(
        refused("[ValidateNotNullOrEmpty()]", "$null"),
        "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
    );
    assert_eq!(
        refused("[ValidateRange('Positive')][int]", "0"),
        "The argument \"0\" cannot be validated because its value is not greater than zero."
    );
}

#[test]
fn every_element_is_checked_and_case_does_not_count() {
    let f = "function f { param([ValidateSet('a', 'b')][string[]]$X) \"$X\" }\n";
    assert_eq!(output(&format!("{f}f A, b")), "A b");
    assert!(error(&format!("{f}f a, c")).contains("The argument \"c\""));
}

#[test]
fn parameter_variables_keep_their_checks() {
    assert_eq!(
        error("function f { param([ValidateRange(1, 5)][int]$N) $N = 9 }; f 2"),
        "ValidateSetFailure|MetadataError|The variable cannot be validated because the value 9 is not a valid value for the N variable."
    );
}

#[test]
fn objects_must_carry_the_type_name_asked_for() {
    let f = "function f { param([PSTypeName('My.Line')]$L) $L.N }\n";
    assert_eq!(output(&format!("{f}f ([pscustomobject]@{{ PSTypeName = 'My.Line'; N = 4 }})")), "4");
    assert!(
        error(&format!("{f}f ([pscustomobject]@{{ N = 4 }})")).starts_with("MismatchedPSTypeName,f|InvalidArgument|")
    );
}

#[test]
fn an_unknown_type_is_named() {
    assert!(
        error("function f([No.Such]$X) { }; f 1")
            .starts_with("TypeNotFound|InvalidOperation|Unable to find type [No.Such].")
    );
}
