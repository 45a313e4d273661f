//! Properties, methods, constructors, static members.

use super::{error, lines};

#[test]
fn properties_hold_their_type() {
    assert_eq!(
        lines("class P { [int]$X = 3; [string]$S; $Any }; $p = [P]::new(); $p.X = '7'; $p.X + 1; $null -eq $p.S"),
        "8/True"
    );
    assert_eq!(lines("class P { [int]$X }; $p = [P]::new(); $p.X = $null; $p.X; $p.x += 2; $p.X"), "0/2");
    assert_eq!(lines("class P { [string]$S }; $p = [P]::new(); $p.S = $null; $p.S.Length"), "0");
    assert_eq!(
        error("class P { [int]$X }; $p = [P]::new(); $p.X = 'abc'"),
        "ExceptionWhenSetting|Exception setting \"X\": \"Cannot convert value \"abc\" to type \"System.Int32\". Error: \"The input string 'abc' was not in a correct format.\"\""
    );
}

#[test]
fn initial_values_are_of_each_object() {
    assert_eq!(
        lines(
            "class P { $L = @(); [hashtable]$H = @{} }; $a = [P]::new(); $b = [P]::new(); $a.L += 1; $a.H.x = 1; $b.L.Count; $b.H.Count"
        ),
        "0/0"
    );
    assert_eq!(lines("class P { [int]$A = 2; [int]$B = $this.A * 5 }; [P]::new().B"), "10");
}

#[test]
fn methods_return_only_what_they_return() {
    assert_eq!(
        lines(
            "class M { [int] Q() { 'lost'; return 7 } [void] N() { 1..3 } }; $m = [M]::new(); $m.Q(); $null -eq $m.N()"
        ),
        "7/True"
    );
    assert_eq!(
        lines(
            "class M { [int] F([int]$n) { if ($n -lt 2) { return $n }; return $this.F($n - 1) + $this.F($n - 2) } }; [M]::new().F(12)"
        ),
        "144"
    );
    assert_eq!(lines("class M { [string[]] A() { return 'a' } }; [M]::new().A().GetType().Name"), "String[]");
    assert_eq!(
        lines(
            "class M { [int] A() { foreach ($i in 1..9) { if ($i -gt 4) { return $i } }; return 0 } }; [M]::new().A()"
        ),
        "5"
    );
}

#[test]
fn variables_of_a_method_are_its_own() {
    assert_eq!(lines("$x = 1; class M { [int] F() { $x = 5; return $x } }; [M]::new().F(); $x"), "5/1");
    assert_eq!(lines("class M { [int] F([int]$n) { $n = '4'; return $n + 1 } }; [M]::new().F(1)"), "5");
    assert_eq!(
        lines(
            "class M { [int[]]$I = 1, 2, 3; [int]$T; [int] Sum() { $this.I | ForEach-Object { $this.T += $_ }; return $this.T } }; [M]::new().Sum()"
        ),
        "6"
    );
}

#[test]
fn overloads_are_chosen_by_number_and_type() {
    let class = "class O { [string] F([int]$x) { return 'int' } [string] F([string]$x) { return 'string' } [string] F([int]$x, [int]$y) { return 'two' } }";
    assert_eq!(
        lines(&format!("{class}; $o = [O]::new(); $o.F(1); $o.F('1'); $o.F(1, '2'); $o.F(1.5)")),
        "int/string/two/string"
    );
    assert_eq!(
        error(&format!("{class}; [O]::new().F()")),
        "MethodCountCouldNotFindBest|Cannot find an overload for \"F\" and the argument count: \"0\"."
    );
    assert_eq!(
        error("class G { [string] F([int]$n) { return '' } }; [G]::new().F('x')"),
        "MethodArgumentConversionInvalidCastArgument|Cannot convert argument \"n\", with value: \"x\", for \"F\" to type \"System.Int32\": \"Cannot convert value \"x\" to type \"System.Int32\". Error: \"The input string 'x' was not in a correct format.\"\""
    );
}

#[test]
fn constructors_overload_and_are_not_inherited() {
    let class =
        "class P { [int]$X; P() { $this.X = -1 } P([int]$x) { $this.X = $x } P([string]$t) { $this.X = $t.Length } }";
    assert_eq!(
        lines(&format!("{class}; [P]::new().X; [P]::new(4).X; [P]::new('four!').X; (New-Object P 9).X")),
        "-1/4/5/9"
    );
    assert_eq!(lines(&format!("{class}; [P]::new.OverloadDefinitions")), "P new()/P new(int x)/P new(string t)");
    assert_eq!(
        error(&format!("{class}; class Q : P {{ }}; [Q]::new(1)")),
        "MethodCountCouldNotFindBest|Cannot find an overload for \"new\" and the argument count: \"1\"."
    );
}

#[test]
fn static_members_belong_to_the_class() {
    assert_eq!(
        lines(
            "class C { static [int]$N = 5; static [int] Up() { return ++[C]::N }; [int]$Mine = [C]::Up() }; [C]::Up(); [C]::new().Mine; [C]::N = '50'; [C]::Up()"
        ),
        "6/7/51"
    );
    assert_eq!(lines("class C { static [int]$N = 1; static C() { [C]::N = 9 } }; [C]::N"), "9");
    assert_eq!(lines("class A { static [int]$N = 3 }; class B : A { }; [B]::N = 4; [A]::N"), "4");
    assert!(error("class C { static [int]$N }; [C]::N = 'x'").starts_with("ExceptionWhenSetting|"));
}

#[test]
fn hidden_members_work_but_are_not_listed() {
    let class = "class H { [string]$Shown = 's'; hidden [string]$Secret = 'h'; hidden [string] Whisper() { return $this.Secret } }";
    assert_eq!(
        lines(&format!(
            "{class}; $h = [H]::new(); $h.Whisper(); ($h | Get-Member -MemberType Property).Name; @($h | Get-Member Whisper).Count"
        )),
        "h/Shown/0"
    );
    assert_eq!(lines(&format!("{class}; [H]::new() | ConvertTo-Json -Compress")), r#"{"Shown":"s","Secret":"h"}"#);
    assert_eq!(
        lines(&format!("{class}; ([H]::new() | Get-Member -Force Secret).Definition")),
        "string Secret {get;set;}"
    );
}

#[test]
fn property_bags_and_casts_make_objects() {
    assert_eq!(lines("class C { [string]$A; [int]$B }; $c = [C]@{ A = 1; B = '2' }; \"$($c.A) $($c.B)\""), "1 2");
    assert_eq!(
        lines(
            "class C { [int]$B }; ([C]([pscustomobject]@{ B = 3 })).B; ('{\"B\":4}' | ConvertFrom-Json | ForEach-Object { [C]$_ }).B"
        ),
        "3/4"
    );
    assert_eq!(
        lines("class C { [string]$U; C([string]$u) { $this.U = $u } }; ([C]'x').U; ([C[]]('a', 'b')).U -join ''"),
        "x/ab"
    );
    assert_eq!(
        error("class C { [int]$X; [string]$Y }; [C]@{ Z = 4 }"),
        "ObjectCreationError|Cannot create object of type \"C\". The property 'Z' was not found for the 'C' object. The settable properties are: [X <System.Int32>], [Y <System.String>]."
    );
    assert_eq!(lines("class C { }; $null -eq ('x' -as [C]); [C]::new() -is [object]"), "True/True");
}

#[test]
fn classes_are_types_of_parameters_lists_and_arrays() {
    assert_eq!(
        lines(
            "class N { [string]$U; N([string]$u) { $this.U = $u } }; function f([N]$n, [N[]]$more) { \"$($n.U) $($more.Count)\" }; f a b, c"
        ),
        "a 2"
    );
    assert_eq!(
        lines(
            "class N { [int]$V }; $l = [System.Collections.Generic.List[N]]::new(); $l.Add([N]@{ V = 2 }); $l[0].V; $l.GetType().ToString()"
        ),
        "2/System.Collections.Generic.List`1[N]"
    );
    assert_eq!(
        lines(
            "class N { [N[]]$Kids = @() }; $n = [N]::new(); $n.Kids += [N]::new(); $n.Kids.GetType().Name; $n.Kids.Count"
        ),
        "N[]/1"
    );
    assert_eq!(
        error("class N { }; $l = [System.Collections.Generic.List[N]]::new(); $l.Add('text')"),
        "MethodCountCouldNotFindBest|Cannot find an overload for \"Add\" and the argument count: \"1\"."
    );
}

#[test]
fn reflection_knows_the_members() {
    let class = "class A { [int]$X; [string] M([int]$n) { return \"$n\" } }";
    assert_eq!(
        lines(&format!(
            "{class}; [A].GetProperties().Name; [A].GetMethod('M').ReturnType.Name; [A].GetMethod('M').GetParameters()[0].Name"
        )),
        "X/String/n"
    );
    assert_eq!(
        lines(&format!("{class}; [Activator]::CreateInstance([A]).X; [A].Name; [A].BaseType.Name")),
        "0/A/Object"
    );
}

#[test]
fn validation_guards_properties() {
    assert!(
        error("class V { [ValidateRange(1, 5)][int]$N = 2 }; $v = [V]::new(); $v.N = 9")
            .contains("greater than the maximum allowed range of 5")
    );
    assert!(
        error("class V { [ValidateSet('a', 'b')][string]$S = 'a' }; $v = [V]::new(); $v.S = 'c'")
            .contains("does not belong to the set \"a,b\"")
    );
}

#[test]
fn types_are_known_before_their_definition_and_within_their_text() {
    assert_eq!(lines("[Late]::new().X; class Late { [int]$X = 1 }"), "1");
    assert_eq!(lines("class A { [B]$B = [B]::new() }; class B { [string]$N = 'b' }; [A]::new().B.N"), "b");
    let mut shell = super::shell();
    shell.run("class One { [int]$X = 1 }");
    assert_eq!(shell.run("[One]::new().X"), "1");
    shell.run("class One { [int]$X = 2 }");
    assert_eq!(shell.run("[One]::new().X"), "2");
    assert_eq!(shell.run("& { class Inner { }; [Inner].Name }; $null -eq ('Inner' -as [type])"), "Inner\nTrue");
}

#[test]
fn parameters_of_methods_keep_their_types() {
    let class = "class R { [int] Assigned([int]$n) { $n = '7'; $n++; return $n } [int] Set([int]$n) { Set-Variable n '9'; return $n } [string] Type([int]$n) { return (Get-Variable n).Value.GetType().Name } [int] Deep([int]$n) { if ($n -le 1) { return 1 } $m = $this.Deep($n - 1); return $n * $m } [int] Loop([int]$n) { foreach ($n in '1', '2') { } return $n } }; $r = [R]::new(); ";
    assert_eq!(
        lines(&format!("{class}$r.Assigned(1); $r.Set(1); $r.Type(3); $r.Deep(5); $r.Deep(3); $r.Loop(5)")),
        "8/9/Int32/120/6/2"
    );
    assert_eq!(
        lines(&format!("{class}try {{ $r.Assigned('x') }} catch {{ 'no' }}; $r.Assigned(2); $Error.Clear()")),
        "no/8"
    );
}

#[test]
fn a_call_leaves_nothing_for_the_next() {
    let class = "class S { [object] M([bool]$first) { if ($first) { $left = 1; function inner { 'x' } Set-StrictMode -Off } else { $null = $left } return (Get-Variable left -Scope 0 -ErrorAction Ignore).Value } }; $s = [S]::new(); ";
    assert_eq!(lines(&format!("{class}\"[$($s.M($true))][$($s.M($false))]\"")), "[1][]");
    let kept = "class K { [scriptblock] B([int]$n) { return { $n }.GetNewClosure() } }; $k = [K]::new(); $a = $k.B(1); $b = $k.B(2); (& $a), (& $b) -join ','";
    assert_eq!(lines(kept), "1,2");
}

#[test]
fn properties_change_in_place_by_their_types() {
    let class = "class P { [int]$i; [long]$l; [string]$s; $any; Add($x) { $this.i += $x; $this.l += $x; $this.s += $x; $this.any += $x } }; $p = [P]::new(); ";
    assert_eq!(
        lines(&format!("{class}1, 2 | ForEach-Object {{ $p.Add($_) }}; $p.i; $p.l.GetType().Name; $p.s; $p.any")),
        "3/Int64/12/3"
    );
    assert_eq!(
        lines(&format!(
            "{class}$p.i = [int]::MaxValue; try {{ $p.i += 1 }} catch {{ $_.FullyQualifiedErrorId }}; $p.i; $Error.Clear()"
        )),
        "ExceptionWhenSetting/2147483647"
    );
}
