//! Methods that the language calls by itself: `ToString`, `Equals`, `GetHashCode`, `CompareTo`.

use super::lines;

const CLASS: &str = "class P : IComparable { [int]$V; P([int]$v) { $this.V = $v }
 [int] CompareTo([object]$o) { return $this.V.CompareTo(([P]$o).V) }
 [bool] Equals([object]$o) { return $o -is [P] -and $o.V -eq $this.V }
 [int] GetHashCode() { return $this.V }
 [string] ToString() { return \"P$($this.V)\" } }\n";

fn with_class(script: &str) -> String {
    lines(&format!("{CLASS}{script}"))
}

#[test]
fn to_string_is_the_text_everywhere() {
    assert_eq!(
        with_class(
            "\"$([P]::new(5))\"; 'x' + [P]::new(6); [P]::new(7), [P]::new(8) -join ';'; '{0,4}' -f [P]::new(1); [string][P]2"
        ),
        "P5/xP6/P7;P8/  P1/P2"
    );
    assert_eq!(
        with_class(
            "Write-Host ([P]1); [string]::Join(',', @([P]1, [P]2)); ([P]3).ToString().Length; [P]4 -match '(\\d)'; $Matches[1]"
        ),
        "P1/P1,P2/2/True/4"
    );
    assert_eq!(with_class("switch ([P]3) { 'P3' { 'by text' } }; [P]3 -like 'P*'"), "by text/True");
}

#[test]
fn equality_is_the_classs_own() {
    assert_eq!(
        with_class("[P]1 -eq [P]1; [P]1 -ne [P]1; [P]2 -in @([P]1, [P]2); @([P]1, [P]2) -contains [P]3"),
        "True/False/True/False"
    );
    assert_eq!(
        with_class(
            "$l = [System.Collections.Generic.List[P]]::new(); $l.Add([P]1); $l.Contains([P]1); $l.IndexOf([P]2)"
        ),
        "True/-1"
    );
    assert_eq!(with_class("class Q { [int]$V }; [Q]@{ V = 1 } -eq [Q]@{ V = 1 }"), "False");
}

#[test]
fn keys_hash_by_the_classs_own_code() {
    assert_eq!(with_class("$h = @{}; $h[[P]1] = 'a'; $h[[P]1] = 'b'; $h.Count; $h[[P]1]"), "1/b");
    assert_eq!(
        with_class("$s = [System.Collections.Generic.HashSet[P]]::new(); $s.Add([P]1); $s.Add([P]1); $s.Count"),
        "True/False/1"
    );
}

#[test]
fn order_is_that_of_compare_to() {
    assert_eq!(
        with_class(
            "\"$([P]3, [P]1, [P]2 | Sort-Object)\"; \"$([P]1, [P]2 | Sort-Object -Descending)\"; [P]1 -lt [P]2; [P]2 -gt 1"
        ),
        "P1 P2 P3/P2 P1/True/True"
    );
    assert_eq!(
        with_class(
            "$l = [System.Collections.Generic.List[P]]::new(); 3, 1, 2 | ForEach-Object { $l.Add($_) }; $l.Sort(); \"$l\""
        ),
        "P1 P2 P3"
    );
    assert_eq!(
        with_class(
            "@([P]1, [P]1, [P]2 | Sort-Object -Unique).Count; @([P]1, [P]1 | Select-Object -Unique).Count; @([P]1, [P]2, [P]1 | Group-Object).Count"
        ),
        "2/1/2"
    );
    assert_eq!(
        with_class("& { try { [P]1 -lt 'zz' } catch { $_.FullyQualifiedErrorId; $Error.Clear() } }"),
        "ComparisonFailure"
    );
}

#[test]
fn arguments_that_are_text_ask_to_string() {
    assert_eq!(
        with_class(
            "[Exception]::new([P]1).Message; ([string[]]([P]1, 'x')) -join ','; function f([string]$s) { $s }; f ([P]2)"
        ),
        "P1/P1,x/P2"
    );
}
