//! The parser against recorded parse errors and scripts that PowerShell accepts.

use serde_json::Value;
use sfbsh::syntax::parse;
use sfbsh::text::Source;

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|l| serde_json::from_str(l).expect("a case a line")).collect()
}

fn errors(script: &str) -> Vec<(String, String, u32, u32, bool)> {
    let source = Source::new(None, script);
    let found = parse(&source).errors;
    let place = |e: &sfbsh::syntax::ParseError| source.line_column(e.span.start);
    found.iter().map(|e| (e.id.to_string(), e.message.clone(), place(e).line, place(e).column, e.incomplete)).collect()
}

#[test]
fn recorded_errors_are_reported() {
    let mut wrong = String::new();
    for case in lines(include_str!("err.jsonl")) {
        let script = case["script"].as_str().expect("script");
        let found = errors(script);
        let found = if case["ids"].is_array() {
            serde_json::json!(found.iter().map(|e| &e.0).collect::<Vec<_>>())
        } else {
            serde_json::json!(found)
        };
        let expected = if case["ids"].is_array() { &case["ids"] } else { &case["errors"] };
        if found != *expected {
            wrong += &format!("{}: {script}\n  expected {expected}\n  found    {found}\n", case["id"]);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Parses on a small stack; the first error's id.
fn parse_on_small_stack(text: String) -> Option<String> {
    let work = move || parse(&Source::new(None, text)).errors.first().map(|e| e.id.to_string());
    std::thread::Builder::new().stack_size(2 << 20).spawn(work).expect("a thread").join().expect("no panic")
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let openings = [
        "(",
        "@(",
        "$(",
        "@{a=",
        "{",
        "if(1){",
        "!",
        ",",
        "\"$(",
        "foo (",
        "$a[",
        "$a.b(",
        "-",
        "[int]",
        "switch(1){1{",
        "class a{[int]b(){",
        "[a[",
        "function f{",
        "[v(",
        "1 ? ",
        "1 ? 2 : ",
        "1+(",
        "while(1){",
        "try{",
        "& {",
        "foo -a:(",
        "a$(",
        "a\"$(",
        "$a = ",
        "foreach($a in ",
        "@{(",
        "[a[[",
        "$a::b{",
        "trap{",
        "data{",
    ];
    for opening in openings {
        let found = parse_on_small_stack(opening.repeat(100_000));
        assert!(found.is_some(), "{opening}");
    }
    for repeated in ["1+", ".b", "[1]", ".b()", " && foo"] {
        let found = parse_on_small_stack("$x".to_owned() + &repeated.repeat(100_000));
        assert_eq!(found.as_deref(), Some("ScriptTooComplicated"), "{repeated}");
    }
}

#[test]
fn what_is_not_nested_may_be_long() {
    let brackets = |n: usize, open: &str, middle: &str, close: &str| open.repeat(n) + middle + &close.repeat(n);
    for text in [
        "1;".repeat(50_000),
        "1,".repeat(50_000) + "1",
        "foo|".repeat(50_000) + "foo",
        "$x".to_owned() + &"+1".repeat(1_900),
        "$x".to_owned() + &".b".repeat(1_900),
        "if(1){}".to_owned() + &"elseif(1){}".repeat(20_000),
        format!("foo {}", "-a b ".repeat(50_000)),
        brackets(200, "(", "1", ")"),
        brackets(100, "{", "1", "}"),
        brackets(100, "@{a=", "1", "}"),
        brackets(100, "\"$(", "1", ")\""),
        brackets(100, "if(1){", "1", "}"),
    ] {
        let start: String = text.chars().take(20).collect();
        assert_eq!(parse_on_small_stack(text), None, "{start}");
    }
}
