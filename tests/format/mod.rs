//! What people see: scripts and the text that the recorded shell printed for such.

use std::rc::Rc;

use sfbsh::engine::Session;
use sfbsh::host::test_host;
use sfbsh::text::Source;

/// Runs a script in a fresh session and gives what reached standard output and standard error.
fn run(script: &str) -> (String, String) {
    let (host, console) = test_host([]);
    let mut session = Session::new(host, sfbsh::format::presenter());
    sfbsh::format::register_types();
    session.engine().register_cmdlets(sfbsh::cmdlets::all());
    session.run(Source::new(Some(Rc::from("case.ps1")), script));
    (console.take_output(), console.take_error())
}

/// `#` at the end of a line of the expectation stands for a blank there.
fn shows(script: &str, expected: &str) {
    let (out, err) = run(script);
    assert_eq!(out, expected.replace("#\n", " \n"), "script: {script}\nerrors: {err}");
}

#[test]
fn few_properties_make_a_table_and_many_a_list() {
    shows(
        "[pscustomobject]@{ A = 1; B = 'two'; C = $true; D = 4.25 }",
        "\nA B      C     D\n- -      -     -\n1 two True 4.250\n\n",
    );
    shows(
        "[pscustomobject]@{ A = 1; B = 'two'; C = $true; D = 4.25; Eee = $null }",
        "\nA   : 1\nB   : two\nC   : True\nD   : 4.25\nEee :#\n\n",
    );
}

#[test]
fn the_first_object_decides_columns_and_alignment() {
    let script = "[pscustomobject]@{ N = $null; T = 'a' }\n[pscustomobject]@{ N = 42; T = 'b'; U = 1 }";
    shows(script, "\nN  T\n-  -\n   a\n42 b\n\n");
}

#[test]
fn strings_between_rows_leave_the_table_open() {
    let script = "[pscustomobject]@{ A = 1; B = 2 }\n'interruption'\n[pscustomobject]@{ A = 3; B = 4 }";
    shows(script, "\nA B\n- -\n1 2\ninterruption\n3 4\n\n");
}

#[test]
fn objects_that_do_not_fit_a_declared_view_are_lists_beside_it() {
    let script = "@{ k = 'v' }\n[pscustomobject]@{ A = 1; B = 2 }\n@{ j = 'w' }";
    let head = "\nName                           Value\n----                           -----\n";
    let pad = " ".repeat(30);
    shows(script, &format!("{head}k{pad}v\n\nA : 1\nB : 2\n\nj{pad}w\n\n"));
}

#[test]
fn collections_in_cells_stop_at_the_enumeration_limit() {
    let script = "[pscustomobject]@{ V = 1..6; N = @($null); H = @{ k = 1 } } | Format-List";
    shows(script, "\nV : {1, 2, 3, 4…}\nN : {$null}\nH : {[k, 1]}\n\n");
}

#[test]
fn widths_come_from_content_or_are_given() {
    shows(
        "[pscustomobject]@{ T = 'abcdefghijklmnop'; U = 1 } | Format-Table @{ e = 'T'; w = 8 }, @{ e = 'U'; w = 4 }",
        "\nT           U\n-           -\nabcdefg…    1\n\n",
    );
    shows(
        "[pscustomobject]@{ N = 1234567890; S = 'abcdefghij' } | Format-Table @{ e = 'N'; w = 5 }, @{ e = 'S'; w = 5; a = 'right' }",
        "\n    N     S\n    -     -\n…7890 …ghij\n\n",
    );
}

#[test]
fn headers_and_cells_wrap_within_their_width() {
    shows(
        "[pscustomobject]@{ LongHeaderName = 'a' } | Format-Table @{ e = 'LongHeaderName'; w = 6 }, @{ n = 'X'; e = { 1 }; w = 3 }",
        "\nLongHe   X\naderNa\nme\n------   -\na        1\n\n",
    );
    shows(
        "[pscustomobject]@{ T = 'a long text that must wrap somewhere'; N = 7 } | Format-Table -Wrap | Out-String -Width 24",
        &format!("\nT\n-{}\na long text that must\nwrap somewhere\n\n\n", " ".repeat(23)),
    );
}

#[test]
fn groups_have_headings() {
    let objects = "[pscustomobject]@{ G = 'x'; V = 1 }, [pscustomobject]@{ G = 'y'; V = 2 }";
    shows(&format!("{objects} | Format-Table V -GroupBy G"), "\n   G: x\n\nV\n-\n1\n\n   G: y\n\nV\n-\n2\n\n");
    shows(&format!("{objects} | Format-List V -GroupBy G"), "\n   G: x\n\nV : 1\n\n\n   G: y\n\nV : 2\n\n");
}

#[test]
fn calculated_columns_fail_alone() {
    let script = "[pscustomobject]@{ N = 0 } | Format-Table N, @{ n = 'Q'; e = { 10 / $_.N } } -DisplayError";
    shows(script, "\nN Q\n- -\n0 #ERR\n\n");
    let (out, _) = run(
        "try { [pscustomobject]@{ A = 1 } | Format-Table @{ n = 'x'; bogus = 1; e = 'A' } } catch { $_.FullyQualifiedErrorId }",
    );
    assert_eq!(out, "DictionaryKeyIllegal,Microsoft.PowerShell.Commands.FormatTableCommand\n");
}

#[test]
fn custom_format_goes_as_deep_as_asked() {
    let script = "[pscustomobject]@{ L = 1; Next = [pscustomobject]@{ L = 2; Next = [pscustomobject]@{ L = 3 } } } | Format-Custom -Depth 1";
    let expected = "\nclass PSCustomObject\n{\n  L = 1\n  Next =#\n    class PSCustomObject\n    {\n      L = 2\n      Next = @{L=3}\n    }\n}\n\n\n";
    shows(script, expected);
}

#[test]
fn formatted_output_can_be_kept_and_shown_later() {
    let script = "$f = [pscustomobject]@{ A = 1 } | Format-Table\n$f[0].GetType().Name\n$f";
    shows(script, "FormatStartData\n\nA\n-\n1\n\n");
}

#[test]
fn errors_tell_command_place_category_and_id() {
    let (_, err) = run("'one'\n1 / 0");
    let expected = "Attempted to divide by zero.\nAt case.ps1:2 char:1\n+ 1 / 0\n+ ~~~~~\n\
                    + CategoryInfo          : NotSpecified: (:) [], RuntimeException\n+ FullyQualifiedErrorId : RuntimeException\n";
    assert_eq!(err, expected);
}

#[test]
fn messages_come_before_a_table_that_still_waits_for_rows() {
    let script = "[pscustomobject]@{ A = 1 }\nWrite-Warning 'low'\n[pscustomobject]@{ A = 22 }";
    shows(script, "\nWARNING: low\n A\n -\n 1\n22\n\n");
}

#[test]
fn a_type_that_lists_lists_its_own_properties_before_added_ones() {
    let (out, _) = run(", (1, 2) | Format-List -Expand CoreOnly");
    let names: Vec<&str> =
        out.lines().filter_map(|l| l.split(" :").next()).map(str::trim).filter(|l| !l.is_empty()).collect();
    assert_eq!(
        names,
        ["Length", "LongLength", "Rank", "SyncRoot", "IsReadOnly", "IsFixedSize", "IsSynchronized", "Count"]
    );
}

#[test]
fn bytes_are_shown_sixteen_to_a_line() {
    let (out, _) = run("'Hello, World! 12345' | Format-Hex");
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines.iter().any(|l| l.starts_with("   Label: String (System.String) <")), "{out}");
    assert!(
        lines.contains(&"0000000000000000 48 65 6C 6C 6F 2C 20 57 6F 72 6C 64 21 20 31 32 Hello, World! 12"),
        "{out}"
    );
    assert!(lines.contains(&"0000000000000010 33 34 35                                        345"), "{out}");
}
