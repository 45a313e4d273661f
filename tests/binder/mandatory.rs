//! Mandatory parameters, with and without a person to ask.

use super::{error, shell};

#[test]
fn without_a_person_missing_ones_are_an_error() {
    assert_eq!(
        error("function f { param([Parameter(Mandatory)]$Name, [Parameter(Mandatory)]$Site) }; f"),
        "MissingMandatoryParameter,f|InvalidArgument|Cannot process command because of one or more missing mandatory parameters: Name Site."
    );
}

const SET_PORT: &str = "function Set-Port { param([Parameter(Mandatory, HelpMessage = 'The host')][string]$Name, [Parameter(Mandatory)][int[]]$Port) \"$Name $Port\" }; Set-Port";

fn conversation(lines: &[&str]) -> String {
    let mut shell = shell();
    for line in lines {
        shell.console.type_line(*line);
    }
    shell.run(SET_PORT)
}

#[test]
fn a_person_is_asked() {
    assert_eq!(
        conversation(&["edge1", "443", "5061", ""]),
        "\ncmdlet Set-Port at command pipeline position 1\nSupply values for the following parameters:\n(Type !? for Help.)\nName: edge1\nPort[0]: 443\nPort[1]: 5061\nPort[2]: \nedge1 443 5061"
    );
}

#[test]
fn answers_that_do_not_convert_are_asked_for_again_and_help_is_shown() {
    let text = conversation(&["!?", "edge1", "x", "443", ""]);
    assert!(text.contains("Name: !?\nThe host\nName: edge1\n"), "{text}");
    assert!(
        text.contains("Port[0]: x\nCannot recognize \"x\" as a System.Int32 due to a format error.\nPort[0]: 443\n"),
        "{text}"
    );
}
