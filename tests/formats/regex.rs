//! Regular expressions, on both engines.

use sfbsh::value::regex::{Regex, RegexOptions, Subject, escape, unescape};

fn regex(pattern: &str, options: u32) -> Regex {
    match Regex::new(pattern, RegexOptions(options)) {
        Ok(regex) => regex,
        Err(error) => unreachable!("{error}"),
    }
}

fn first(pattern: &str, text: &str, options: u32) -> Option<String> {
    let regex = regex(pattern, options);
    let subject = Subject::new(text);
    regex.find(&subject, regex.search_start(&subject)).map(|found| subject.slice(found.span()).into_owned())
}

fn all(pattern: &str, text: &str, options: u32) -> Vec<String> {
    let regex = regex(pattern, options);
    let subject = Subject::new(text);
    regex.matches(&subject).map(|found| subject.slice(found.span()).into_owned()).collect()
}

fn replace(text: &str, pattern: &str, replacement: &str) -> String {
    regex(pattern, 1).replace(text, replacement, None, None)
}

/// Each text twice: as it is, and with a letter behind it that keeps it from the fast engine.
fn both(pattern: &str, text: &str, options: u32, expected: Option<&str>) {
    assert_eq!(first(pattern, text, options).as_deref(), expected, "{pattern} on {text}");
    let longer = format!("{text} é");
    if !pattern.ends_with('$') && !pattern.contains("\\z") && !pattern.contains("\\Z") {
        assert_eq!(first(pattern, &longer, options).as_deref(), expected, "{pattern} on {longer}");
    }
}

#[test]
fn matches_on_both_engines() {
    for (pattern, text, options, expected) in [
        ("\\d+", "abc123", 0, Some("123")),
        ("b", "ABC", 1, Some("B")),
        ("<.+?>", "<a><b>", 0, Some("<a>")),
        ("(?>a*)b", "aaab", 0, Some("aaab")),
        ("a(?i)b(?-i)c", "aBc", 0, Some("aBc")),
        ("a(?i:b)c", "aBC", 0, None),
        ("[a-z-[b]]+", "a-b", 0, Some("a")),
        ("[^aeiou-[h]]", "hello", 0, Some("l")),
        ("[[:alpha:]]", "A1", 0, None),
        ("(?<!a)X", "aXbX", 0, Some("X")),
        ("(ab)\\1", "abab", 0, Some("abab")),
        ("(?<=password=)[^;]*", "password=abc;user=x", 0, Some("abc")),
        ("a b # comment", "ab", 32, Some("ab")),
        ("(?x) a b # comment", "ab", 0, Some("ab")),
        ("a{2,3}?", "aaaa", 0, Some("aa")),
        ("a{,3}", "a{,3}", 0, Some("a{,3}")),
        ("x{2}", "xxx", 0, Some("xx")),
        ("(?(a)ab|cd)", "cd", 0, Some("cd")),
        ("(?<q>')?x(?(q)'|\")", "'x'", 0, Some("'x'")),
        ("(a)?b(?(1)c|d)", "bd", 0, Some("bd")),
        ("\\bcat\\b", "a cat!", 0, Some("cat")),
        ("(?:a|ab)(?:c|bcd)", "abcd", 0, Some("abcd")),
        ("(a*)*b", "aab", 0, Some("aab")),
        ("^b", "a\nb", 2, Some("b")),
        ("a.b", "a\nb", 16, Some("a\nb")),
        ("a.b", "a\nb", 0, None),
        ("\\x41\\u0042\\103", "ABC", 0, Some("ABC")),
        ("[\\x41-\\u0043]+", "ABCD", 0, Some("ABC")),
        ("\\p{Lu}+", "abCDe", 0, Some("CD")),
        ("\\P{L}", "ab1", 0, Some("1")),
        ("(?=.*\\d)\\w+", "abc1", 0, Some("abc1")),
        ("(?s-i:.)B", "\nB", 1, Some("\nB")),
    ] {
        both(pattern, text, options, expected);
    }
    assert_eq!(first("c$", "abc\n", 0).as_deref(), Some("c"));
    assert_eq!(first("c\\z", "abc\n", 0), None);
    assert_eq!(first("^(\\d{1,3}\\.){3}\\d{1,3}$", "192.168.1.1", 0).as_deref(), Some("192.168.1.1"));
}

#[test]
fn unicode() {
    assert_eq!(first("\\w+", "über straße", 0).as_deref(), Some("über"));
    assert_eq!(first("é", "É", 1).as_deref(), Some("É"));
    assert_eq!(first("I", "ı", 1), None);
    assert_eq!(first("\\d", "٣", 0).as_deref(), Some("٣"));
    assert_eq!(first("[0-9]", "٣", 0), None);
    assert_eq!(first("\\w+", "é1", 256).as_deref(), Some("1"));
    assert_eq!(first("\\p{IsGreek}", "aπ", 0).as_deref(), Some("π"));
    assert_eq!(replace("\u{1F600}x", ".", "?"), "???");
    assert_eq!(replace("\u{1F600}x", ".", "$0"), "\u{1F600}x");
    let dash = regex("\\p{Pd}", 0);
    assert_eq!(dash.find(&Subject::new("x—y"), 0).unwrap().span().index, 1);
    let after = regex("x", 0);
    assert_eq!(after.find(&Subject::new("\u{1F600}x"), 0).unwrap().span().index, 2);
}

#[test]
fn groups_are_numbered_as_in_dotnet() {
    let mixed = regex("(?<f>\\w+)\\.(\\w+)", 0);
    assert_eq!(mixed.group_numbers(), [0, 1, 2]);
    assert_eq!(mixed.group_names(), ["0", "1", "f"]);
    let subject = Subject::new("john.doe");
    let found = mixed.find(&subject, 0).unwrap();
    assert_eq!(subject.slice(found.get(1).unwrap()), "doe");
    assert_eq!(subject.slice(found.get(mixed.slot_of_name("f").unwrap()).unwrap()), "john");
    let numbered = regex("(?<5>a)(b)", 0);
    assert_eq!(numbered.group_numbers(), [0, 1, 5]);
    assert_eq!(regex("(a)(?<x>b)", 4).group_names(), ["0", "x"]);
    assert_eq!(regex("(x)?b", 0).find(&Subject::new("abc"), 0).unwrap().get(1), None);
}

#[test]
fn captures_balance_and_lists() {
    let subject = Subject::new("ab12");
    let repeated = regex("(?:(\\w))+", 0);
    let found = repeated.find(&subject, 0).unwrap();
    assert_eq!(subject.slice(found.get(1).unwrap()), "2");
    let lists = repeated.capture_lists(&subject, &found);
    let texts: Vec<_> = lists[1].iter().map(|span| subject.slice(*span)).collect();
    assert_eq!(texts, ["a", "b", "1", "2"]);
    let balanced = "^(?:[^()]|(?<o>\\()|(?<-o>\\)))*(?(o)(?!))$";
    assert!(regex(balanced, 0).is_match("(a(b)c)"));
    assert!(!regex(balanced, 0).is_match("(a(b)c"));
    assert!(!regex(balanced, 0).is_match("a)b("));
}

#[test]
fn right_to_left() {
    assert_eq!(all("\\d", "a1b2c3", 64), ["3", "2", "1"]);
    assert_eq!(regex("\\.", 64).replace("a.b.c", "-", Some(1), None), "a.b-c");
    assert_eq!(all("\\d{2}", "12345", 64), ["45", "23"]);
    assert_eq!(regex(",", 64).split("a,b,c", Some(2), None), ["a,b", "c"]);
}

#[test]
fn many_matches() {
    assert_eq!(all("\\d+", "a1b22c333", 0), ["1", "22", "333"]);
    assert_eq!(all("^\\w", "a\nb\nc", 2), ["a", "b", "c"]);
    assert_eq!(all("(?:)", "ab", 0), ["", "", ""]);
    assert_eq!(all("\\Ga", "aaba", 0), ["a", "a"]);
}

#[test]
fn replacements() {
    for (text, pattern, replacement, expected) in [
        ("hello", "l", "", "heo"),
        ("hello", "", ",", ",h,e,l,l,o,"),
        ("hello", ".*", "x", "xx"),
        ("john smith", "(\\w+) (\\w+)", "$2 $1", "smith john"),
        ("john smith", "(?<f>\\w+) (?<l>\\w+)", "${l}, ${f}", "smith, john"),
        ("abc", "b", "$$", "a$c"),
        ("abc", "b", "$", "a$c"),
        ("abc", "(b)", "$10", "a$10c"),
        ("abc", "(b)", "${1}0", "ab0c"),
        ("abc", "b", "$'", "acc"),
        ("abc", "b", "$`", "aac"),
        ("abc", "b", "$_", "aabcc"),
        ("abc", "b", "[$&]", "a[b]c"),
        ("abc", "(b)(c)", "$+", "ac"),
        ("abc", "(?<x>b)", "${X}", "a${X}c"),
        ("  trim  ", "^\\s+|\\s+$", "", "trim"),
        ("a\nb\nc", "(?m)^", "> ", "> a\n> b\n> c"),
        ("C:\\a\\b", "\\\\", "/", "C:/a/b"),
        ("2024-03-05", "(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1", "05.03.2024"),
        ("tel:+1 (425) 555-7;ext=7", "[^\\d;=]", "", "14255557;=7"),
        ("äbc", "b", "ö$&", "äöbc"),
    ] {
        assert_eq!(replace(text, pattern, replacement), expected, "{text} -replace {pattern}, {replacement}");
    }
    assert_eq!(regex("a", 0).replace("aaa", "b", Some(1), None), "baa");
    let upper = regex("\\b\\w", 0)
        .replace_with("hello world", None, |subject, found| Ok::<_, ()>(subject.slice(found.span()).to_uppercase()));
    assert_eq!(upper.unwrap(), "Hello World");
}

#[test]
fn splits() {
    let split = |pattern: &str, text: &str, count| regex(pattern, 1).split(text, count, None).join("|");
    assert_eq!(split("(\\d)", "a1b2c", None), "a|1|b|2|c");
    assert_eq!(split(",", ",a,,b,", None), "|a||b|");
    assert_eq!(split("", "a,b", None), "|a|,|b|");
    assert_eq!(split("\\d", "a1b2c3", Some(2)), "a|b2c3");
    assert_eq!(split("x", "aXbxc", None), "a|b|c");
    assert_eq!(split("^", "a\nb", None), "|a\nb");
    assert_eq!(split(" \\# ", "a # b", None), "a|b");
}

#[test]
fn escapes() {
    assert_eq!(escape("C:\\dir (x86)"), "C:\\\\dir\\ \\(x86\\)");
    assert_eq!(escape("[]{}()|^$+?-,"), "\\[]\\{}\\(\\)\\|\\^\\$\\+\\?-,");
    assert_eq!(escape("a.b*c[d] (e)+$^{|#"), "a\\.b\\*c\\[d]\\ \\(e\\)\\+\\$\\^\\{\\|\\#");
    assert_eq!(unescape("\\u0041\\x42").unwrap(), "AB");
    assert_eq!(unescape("a\\.b\\t").unwrap(), "a.b\t");
    assert_eq!(
        unescape("\\d").unwrap_err().to_string(),
        "Invalid pattern '\\d' at offset 2. Unrecognized escape sequence \\d."
    );
}

#[test]
fn errors_of_patterns() {
    for (pattern, offset, message) in [
        ("(", 1, "Not enough )'s."),
        ("[abc", 4, "Unterminated [] set."),
        ("[", 1, "Unterminated [] set."),
        ("a**", 3, "Nested quantifier '*'."),
        ("a*+b", 3, "Nested quantifier '+'."),
        ("(?<1a>x)", 4, "Invalid group name: Group names must begin with a word character."),
        ("\\1", 2, "Reference to undefined group number 1."),
        ("\\k<x>", 5, "Reference to undefined group name 'x'."),
        ("[z-a]", 4, "[x-y] range in reverse order."),
        (")", 1, "Too many )'s."),
        ("*a", 1, "Quantifier '*' following nothing."),
        ("a{3,1}", 6, "Illegal {x,y} with x > y."),
        ("\\", 1, "Illegal \\ at end of pattern."),
        ("\\q", 2, "Unrecognized escape sequence \\q."),
        ("\\p{Foo}", 7, "Unknown property 'Foo'."),
        ("(?z)", 3, "Unrecognized grouping construct."),
        ("(?<0>a)", 4, "Capture number cannot be zero."),
        ("[a-\\d]", 5, "Cannot include class \\d in character range."),
        ("\\x4", 2, "Insufficient or invalid hexadecimal digits."),
        ("(?#x", 4, "Unterminated (?#...) comment."),
        ("é(", 2, "Not enough )'s."),
    ] {
        let error = Regex::new(pattern, RegexOptions::NONE).unwrap_err();
        assert_eq!(error.to_string(), format!("Invalid pattern '{pattern}' at offset {offset}. {message}"));
    }
}

#[test]
fn the_cache_gives_the_same_pattern() {
    let one = Regex::cached("a+", RegexOptions::IGNORE_CASE).unwrap();
    let two = Regex::cached("a+", RegexOptions::IGNORE_CASE).unwrap();
    let three = Regex::cached("a+", RegexOptions::NONE).unwrap();
    assert!(std::rc::Rc::ptr_eq(&one, &two) && !std::rc::Rc::ptr_eq(&one, &three));
}
