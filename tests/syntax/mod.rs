//! The parser against recorded parse errors and scripts that PowerShell accepts.

mod print;

use proptest::prelude::*;
use serde_json::Value;
use sfbsh::syntax::{TokenKind, classify, decode_script, parse};
use sfbsh::text::{Source, Span};

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
        let times = if opening == "(" { 100_000 } else { 3_000 };
        let found = parse_on_small_stack(opening.repeat(times));
        assert!(found.is_some(), "{opening}");
    }
    for repeated in ["1+", ".b", "[1]", ".b()", " && foo"] {
        let found = parse_on_small_stack("$x".to_owned() + &repeated.repeat(10_000));
        assert_eq!(found.as_deref(), Some("ScriptTooComplicated"), "{repeated}");
    }
}

#[test]
fn what_is_not_nested_may_be_long() {
    let brackets = |n: usize, open: &str, middle: &str, close: &str| open.repeat(n) + middle + &close.repeat(n);
    for text in [
        "1;".repeat(10_000),
        "1,".repeat(10_000) + "1",
        "foo|".repeat(10_000) + "foo",
        "$x".to_owned() + &"+1".repeat(1_900),
        "$x".to_owned() + &".b".repeat(1_900),
        "if(1){}".to_owned() + &"elseif(1){}".repeat(5_000),
        format!("foo {}", "-a b ".repeat(10_000)),
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

#[test]
fn scripts_are_decoded_by_mark_or_content() {
    let utf16 = |text: &str, le: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
    };
    let decoded = |bytes: &[u8]| decode_script(bytes).expect("text");
    assert_eq!(decoded("\u{feff}'é'".as_bytes()), "'é'");
    assert_eq!(decoded("'é'".as_bytes()), "'é'");
    assert_eq!(decoded(&utf16("\u{feff}'é'", true)), "'é'");
    assert_eq!(decoded(&utf16("\u{feff}'é'", false)), "'é'");
    assert_eq!(decoded(&utf16("'abc'", true)), "'abc'");
    assert_eq!(decoded(b"'caf\xe9' \x96 \x93x\x94"), "'café' – “x”");
    assert!(decode_script(b"\xff\xfe\x00\xd8").is_err());
    assert_eq!(decoded(b""), "");
}

fn classified(text: &str) -> String {
    let source = Source::new(None, text);
    let piece = |(span, kind): (Span, TokenKind)| format!("{kind:?}:{}", source.slice(span));
    classify(&source).into_iter().map(piece).collect::<Vec<_>>().join(" ")
}

#[test]
fn pieces_are_classified() {
    assert_eq!(
        classified("Get-Item -Path \"a$x b\" | % { $_.Name } # c"),
        "Command:Get-Item Parameter:-Path String:\"a Variable:$x String: b\" Operator:| Command:% Variable:$_ \
         Member:Name Comment:# c"
    );
    assert_eq!(
        classified("function f([int]$n = 3) { return $n * 2.5 }"),
        "Keyword:function Command:f Type:int Variable:$n Operator:= Number:3 Keyword:return Variable:$n Operator:* \
         Number:2.5"
    );
    assert_eq!(
        classified("if ($a -eq 'x') { @{ k = 1 } } else { foo a$b }"),
        "Keyword:if Variable:$a Operator:-eq String:'x' Member:k Operator:= Number:1 Keyword:else Command:foo \
         String:a Variable:$b"
    );
    assert_eq!(classified("if ($a -eq "), "Keyword:if Variable:$a Operator:-eq");
    assert_eq!(classified("switch (1) { default { 2 } }"), "Keyword:switch Number:1 Keyword:default Number:2");
}

/// The productions that a text defines: words before `=` at the beginning of a line.
fn defined(grammar: &str) -> Vec<&str> {
    grammar
        .lines()
        .filter_map(|l| l.split_once(" = ").or(l.split_once("= ")))
        .map(|(n, _)| n.trim())
        .filter(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .collect()
}

#[test]
fn the_grammar_is_closed_and_names_every_production() {
    let grammar = include_str!("../../grammar/language.ebnf");
    let names = defined(grammar);
    // Without comments, texts and descriptions only names and notation are left.
    let mut bare = String::new();
    let mut rest = grammar;
    while let Some(n) = rest.find(['"', '\'', '?', '(']) {
        bare += &rest[..n];
        let (open, len) = if rest[n..].starts_with("(*") { ("*)", 2) } else { (&rest[n..=n], 1) };
        if open == "(" {
            rest = &rest[n + 1..];
            continue;
        }
        let after = &rest[n + len..];
        rest = &after[after.find(open).expect("closed") + open.len()..];
    }
    bare += rest;
    for word in bare.split(|c: char| !(c.is_ascii_lowercase() || c == '-')).filter(|w| w.len() > 1) {
        assert!(names.contains(&word), "{word} is used but not defined");
    }
    let mut documented = 0;
    for folder in ["src/syntax/rules", "src/syntax/lexer"] {
        for file in std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("folder") {
            let source = String::from_utf8(std::fs::read(file.expect("file").path()).expect("text")).expect("UTF-8");
            for line in source.lines() {
                if let Some((name, _)) = line.strip_prefix("/// `").and_then(|l| l.split_once(" = ")) {
                    assert!(names.contains(&name), "{name} has a function but no production");
                    documented += 1;
                }
            }
        }
    }
    assert!(documented > 60, "{documented}");
}

fn scripts() -> Vec<String> {
    let cases = lines(include_str!("err.jsonl"));
    cases.iter().filter_map(|c| c["script"].as_str().map(str::to_owned)).collect()
}

/// Pieces that matter to a tokenizer, to build texts from.
const PIECES: &[&str] = &[
    "$x", "${a}", "$(", "@(", "@{", "{", "}", "(", ")", "[", "]", "[int]", "\"", "'", "@'\n", "\n'@", "@\"\n", "\n\"@",
    "`", "\n", "\r\n", ";", "|", "||", "&&", "&", ",", ".", "..", "::", ":", "?", "??", "?.", "?[", "=", "+=", "++",
    "--", "-", "-eq", "-not", "!", "1", "1kb", "0x", "1.5", "if", "else", "foreach", "in", "while", "do", "switch",
    "default", "function", "param", "class", "enum", "try", "catch", "finally", "return", "break", "using", "data",
    "begin", "end", "foo", "-p", "-p:", "--%", "#", "<#", "#>", ">", "2>&1", "*>", "<", "é", "“", "’", "–", "\u{a0}",
    "%", "*", "/", " ",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(7), ..ProptestConfig::default() })]

    // The end of the input counts as one character behind the last.
    #[test]
    fn any_pieces_parse_without_panic(picks in prop::collection::vec(0..PIECES.len(), 0..40)) {
        let text: String = picks.iter().map(|n| PIECES[*n]).collect();
        let source = Source::new(None, text.as_str());
        let parsed = parse(&source);
        prop_assert!(parsed.errors.iter().all(|e| e.span.start <= e.span.end && e.span.end as usize <= text.len() + 1));
        let pieces = classify(&source);
        prop_assert!(pieces.windows(2).all(|w| w[0].0.end <= w[1].0.start), "{pieces:?}");
    }

    #[test]
    fn mutated_scripts_parse_without_panic(pick in 0..10_000usize, at in 0..10_000usize, remove in 0..5usize, piece in 0..PIECES.len()) {
        let scripts = scripts();
        let mut chars: Vec<char> = scripts[pick % scripts.len()].chars().collect();
        let at = at % (chars.len() + 1);
        let end = (at + remove).min(chars.len());
        chars.splice(at..end, PIECES[piece].chars());
        let text: String = chars.into_iter().collect();
        let parsed = parse(&Source::new(None, text.as_str()));
        prop_assert!(parsed.errors.iter().all(|e| e.span.end as usize <= text.len() + 1));
    }

    #[test]
    fn any_text_parses_without_panic(text in "\\PC{0,60}") {
        parse(&Source::new(None, text.as_str()));
    }
}

#[test]
fn trees_have_the_right_shape() {
    let mut wrong = String::new();
    let mut updated = String::new();
    for case in lines(include_str!("ok.jsonl")) {
        let script = case[0].as_str().expect("script");
        let parsed = parse(&Source::new(None, script));
        let found =
            if parsed.errors.is_empty() { print::script(&parsed.script) } else { format!("{:?}", parsed.errors) };
        updated += &format!("{}\n", serde_json::json!([script, found]));
        if case[1] != found.as_str() {
            wrong += &format!("{script}\n  expected {}\n  found    {found}\n", case[1]);
        }
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/ok.jsonl");
        std::fs::File::create(path)
            .and_then(|mut f| std::io::Write::write_all(&mut f, updated.as_bytes()))
            .expect("written");
    } else {
        assert!(wrong.is_empty(), "{wrong}");
    }
}

#[test]
fn a_text_full_of_errors_is_given_up_soon() {
    for piece in ["$x", "datacatch$(! ", "a$(\"$(! b", "'x'!", "$x$(! "] {
        let parsed = parse(&Source::new(None, piece.repeat(3_000)));
        assert!((1..=510).contains(&parsed.errors.len()), "{piece} {}", parsed.errors.len());
    }
}
