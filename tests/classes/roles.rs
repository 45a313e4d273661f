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

const BY_LENGTH: &str = "class L : System.Collections.Generic.IEqualityComparer[string] { [bool] Equals([string]$a, [string]$b) { return $a.Length -eq $b.Length } [int] GetHashCode([string]$s) { return $s.Length } }; ";

#[test]
fn equality_comparers_say_which_keys_are_one() {
    let table = "$d = [System.Collections.Generic.Dictionary[string,int]]::new([L]::new()); $d['ab'] = 1; $d['xy'] = 2; \"$($d.Count) $($d['qq']) $($d.ContainsKey('abc'))\"";
    assert_eq!(lines(&format!("{BY_LENGTH}{table}")), "1 2 False");
    let set = "$s = [System.Collections.Generic.HashSet[string]]::new([string[]]('a', 'b', 'cc'), [L]::new()); \"$s $($s.Add('dd')) $($s.Remove('z'))\"";
    assert_eq!(lines(&format!("{BY_LENGTH}{set}")), "a cc False True");
}

#[test]
fn sorted_collections_keep_the_order_of_a_comparer() {
    let class =
        "class D : System.Collections.Generic.IComparer[int] { [int] Compare([int]$a, [int]$b) { return $b - $a } }; ";
    let set = "$s = [System.Collections.Generic.SortedSet[int]]::new([D]::new()); 2, 9, 5, 2 | ForEach-Object { $null = $s.Add($_) }; $null = $s.Remove(5); $null = $s.Add(4); \"$s\"";
    assert_eq!(lines(&format!("{class}{set}")), "9 4 2");
    let table = "$t = [System.Collections.Generic.SortedDictionary[int,string]]::new([D]::new()); $t[1] = 'a'; $t[3] = 'c'; $t[2] = 'b'; $t.Values -join ''";
    assert_eq!(lines(&format!("{class}{table}")), "cba");
}

#[test]
fn enumerators_are_walked() {
    let class = "class N : System.Collections.IEnumerator { $i = 0; [object] get_Current() { return $this.i } [bool] MoveNext() { $this.i++; return $this.i -le 3 } [void] Reset() { $this.i = 0 } }; ";
    assert_eq!(lines(&format!("{class}foreach ($n in [N]::new()) {{ $n }}")), "1/2/3");
    assert_eq!(lines(&format!("{class}$n = [N]::new(); $null = $n.MoveNext(); $n.Current")), "1");
}

#[test]
fn classes_define_operators_and_casts() {
    let class = "class V { [int]$n; static [V] op_Addition([V]$a, [V]$b) { return [V]@{ n = $a.n + $b.n } } static [V] op_Implicit([int]$n) { return [V]@{ n = $n } } static [int] op_Explicit([V]$v) { return $v.n } }; ";
    assert_eq!(
        lines(&format!("{class}([V]1 + [V]2).n; $v = [V]4; $v += [V]5; $v.n; [int]$v; [V]$w = 7; $w.n")),
        "3/9/9/7"
    );
    assert_eq!(
        error(&format!("{class}[V]1 - [V]2")),
        "MethodNotFound|Method invocation failed because [V] does not contain a method named 'op_Subtraction'."
    );
}
