//! Enumerations of scripts.

use super::{error, lines, refused};

#[test]
fn values_have_names_and_numbers() {
    assert_eq!(
        lines(
            "enum C { Red; Green; Blue = 10; Cyan }; \"$([C]::Green) $([int][C]::Cyan) $([C]::Blue.value__)\"; [C]'blue'; [C]0; 'Cyan' -as [C]"
        ),
        "Green 11 10/Blue/Red/Cyan"
    );
    assert_eq!(
        lines("enum C { A; B }; [C]::A -eq 'a'; [C]::B -gt [C]::A; 'A' -eq [C]::A; [C]::A -is [Enum]; [C]::B -eq 1"),
        "True/True/True/True/True"
    );
    assert_eq!(
        lines("enum N : byte { A = 200; B }; [N]::B.value__.GetType().Name; '{0:d} {0:x}' -f [N]::B"),
        "Byte/201 C9"
    );
}

#[test]
fn flags_combine() {
    let flags = "[Flags()] enum P { None = 0; Read = 1; Write = 2; All = 3; Share = 8 }";
    assert_eq!(
        lines(&format!(
            "{flags}; [P]'Read, Share'; [P]3; [P]11; [P]::Read -bor 'Share'; ([P]9).HasFlag([P]::Share); [int][P]'read,write'"
        )),
        "Read, Share/All/All, Share/Read, Share/True/3"
    );
}

#[test]
fn the_enum_class_knows_them() {
    assert_eq!(
        lines(
            "enum C { B = 2; A = 1 }; [enum]::GetNames([C]) -join ','; ([enum]::GetValues([C]) | ForEach-Object { [int]$_ }) -join ','; [enum]::Parse([C], 'b', $true); [enum]::IsDefined([C], 'A')"
        ),
        "A,B/1,2/B/True"
    );
}

#[test]
fn they_are_types_of_parameters_and_properties() {
    assert_eq!(
        lines(
            "enum L { Low; High }; function f([L]$l = 'High') { switch ($l) { Low { 'l' } ([L]::High) { 'h' } } }; f low; f"
        ),
        "l/h"
    );
    assert_eq!(
        lines(
            "enum L { Low; High }; class K { [L]$L }; [K]::new().L; ([K]@{ L = 1 }).L; [K]::new() | ConvertTo-Json -Compress"
        ),
        "Low/High/{\"L\":0}"
    );
}

#[test]
fn what_is_no_value_is_refused() {
    assert_eq!(
        error("enum C { Red; Green }; [C]7"),
        "UndefinedIntegerToEnum|Cannot convert value \"7\" to type \"C\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"Red,Green\"."
    );
    assert!(
        error("enum C { Red; Green }; [C]'Purple'").starts_with("SubstringDisambiguationEnumParseThrewAnException|")
    );
    assert!(error("enum C { Red }; [C]$null").starts_with("nullToEnumInvalidCast|"));
    assert_eq!(refused("enum C { A; B; A }"), "MemberAlreadyDefined");
    assert_eq!(refused("enum C { A = 'x' }"), "CannotConvertValue");
    assert_eq!(refused("enum C { A = $x }"), "EnumeratorValueMustBeConstant");
    assert_eq!(refused("enum C : byte { A = 300 }"), "EnumeratorValueOutOfBounds");
}
