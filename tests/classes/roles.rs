//! Classes that take a role in the shell: attributes, comparers, enumerables.

use super::{error, lines};

#[test]
fn transformations_and_validations_are_classes() {
    let upper = "class UpperAttribute : System.Management.Automation.ArgumentTransformationAttribute { [object] Transform([System.Management.Automation.EngineIntrinsics]$e, [object]$data) { return \"$data\".ToUpper() } }\n";
    assert_eq!(lines(&format!("{upper}function f {{ param([Upper()]$x) $x }}; f abc")), "ABC");
    let even = "class Even : System.Management.Automation.ValidateArgumentsAttribute { [void] Validate([object]$v, [System.Management.Automation.EngineIntrinsics]$e) { if ($v % 2) { throw \"odd $v\" } } }\n";
    assert_eq!(lines(&format!("{even}function f {{ param([Even()][int]$n) $n }}; f 2")), "2");
    assert_eq!(
        error(&format!("{even}function f {{ param([Even()][int]$n) $n }}; f 3")),
        "ParameterArgumentValidationError,f|Cannot validate argument on parameter 'n'. odd 3"
    );
}

#[test]
fn a_class_gives_the_values_of_a_set() {
    let names = "class Names : System.Management.Automation.IValidateSetValuesGenerator { [string[]] GetValidValues() { return 'one', 'two' } }\nfunction f { param([ValidateSet([Names])]$n) $n }; ";
    assert_eq!(lines(&format!("{names}f ONE")), "ONE");
    assert!(error(&format!("{names}f three")).contains("does not belong to the set \"one,two\""));
}

#[test]
fn comparers_sort() {
    assert_eq!(
        lines(
            "class C : System.Collections.Generic.IComparer[string] { [int] Compare([string]$a, [string]$b) { return $a.Length - $b.Length } }; $l = [System.Collections.Generic.List[string]]('ccc', 'a', 'bb'); $l.Sort([C]::new()); \"$l\""
        ),
        "a bb ccc"
    );
}

#[test]
fn enumerables_are_walked() {
    let class = "class S : System.Collections.IEnumerable { [System.Collections.IEnumerator] GetEnumerator() { return (1, 2, 3).GetEnumerator() } }; ";
    assert_eq!(
        lines(&format!("{class}foreach ($i in [S]::new()) {{ $i * 2 }}; ([S]::new() | Measure-Object).Count")),
        "2/4/6/3"
    );
}
