//! Script classes that derive from others and from the shell's own types.

use super::{error, lines, refused};

const PETS: &str = "class Animal { [string]$Name; Animal([string]$n) { $this.Name = $n } [string] Speak() { return '...' } [string] Intro() { return \"$($this.Name): $($this.Speak())\" } }
class Dog : Animal { [int]$Age; Dog([string]$n) : base($n.ToUpper()) { $this.Age = 2 } [string] Speak() { return 'Woof' } [string] Both() { return ([Animal]$this).Speak() + $this.Speak() } }";

#[test]
fn derived_methods_override() {
    assert_eq!(
        lines(&format!(
            "{PETS}\n$d = [Dog]::new('rex'); $d.Intro(); $d.Both(); $d -is [Animal]; [Animal]::new('x') -is [Dog]"
        )),
        "REX: Woof/...Woof/True/False"
    );
    assert_eq!(
        lines(&format!(
            "{PETS}\n[Dog].BaseType.Name; [Dog].IsSubclassOf([Animal]); [Dog]::new('a').PSTypeNames -join ','"
        )),
        "Animal/True/Dog,Animal,System.Object"
    );
}

#[test]
fn own_properties_come_before_inherited() {
    assert_eq!(lines(&format!("{PETS}\n[Dog]::new('a') | ConvertTo-Json -Compress")), r#"{"Age":2,"Name":"A"}"#);
}

#[test]
fn a_base_without_default_constructor_wants_to_be_called() {
    assert_eq!(refused("class A { A([int]$n) { } }; class B : A { }"), "BaseClassNoDefaultCtor");
    assert_eq!(refused("class A { A([int]$n) { } }; class B : A { B() { } }"), "BaseClassNoDefaultCtor");
}

#[test]
fn exceptions_of_scripts_are_thrown_and_caught_by_type() {
    let class = "class E1 : System.Exception { [int]$Code = 7; E1([string]$m) : base($m) { } E1([string]$m, [Exception]$i) : base($m, $i) { } }\nclass E2 : E1 { E2() : base('two') { $this.Code++ } }";
    assert_eq!(
        lines(&format!(
            "{class}\n& {{ try {{ throw [E2]::new() }} catch [E1] {{ \"$($_.Exception.GetType().Name) $($_.Exception.Code) $($_.Exception.Message) $($_.FullyQualifiedErrorId)\"; $Error.Clear() }} }}"
        )),
        "E2 8 two two"
    );
    assert_eq!(
        lines(&format!(
            "{class}\n[E1]::new('a', [FormatException]::new('b')).InnerException.Message; [E2]::new().ToString()"
        )),
        "b/E2: two"
    );
    assert_eq!(error(&format!("{class}\nthrow [E1]::new('gone')")), "gone|gone");
}

#[test]
fn interfaces_ask_for_their_methods() {
    assert_eq!(
        lines(
            "class D : IDisposable { [bool]$Open = $true; [void] Dispose() { $this.Open = $false } }; $d = [D]::new(); $d.Dispose(); $d.Open; $d -is [IDisposable]"
        ),
        "False/True"
    );
    assert_eq!(refused("class D : System.IDisposable { }"), "TypeCreationError");
}

#[test]
fn collections_can_be_derived_from() {
    assert_eq!(
        lines(
            "class Bag : System.Collections.ArrayList { [int] Twice() { return $this.Count * 2 } }; $b = [Bag]::new(); [void]$b.Add(1); [void]$b.Add(2); $b.Twice(); $b.Count; ($b | ForEach-Object { $_ * 10 }) -join ','"
        ),
        "4/2/10,20"
    );
}

#[test]
fn generic_collections_keep_their_element_type() {
    let class = "class Ints : System.Collections.Generic.List[int] { [int] Sum() { $t = 0; foreach ($x in $this) { $t += $x }; return $t } }; $l = [Ints]::new(); $l.Add(3); $l.Add('4'); ";
    assert_eq!(
        lines(&format!(
            "{class}$l.Sum(); $l[1].GetType().Name; $l -is [System.Collections.Generic.List[int]]; $l -join '+'"
        )),
        "7/Int32/True/3+4"
    );
    assert!(error(&format!("{class}$l.Add('x')")).starts_with("MethodArgumentConversionInvalidCastArgument|"));
}
