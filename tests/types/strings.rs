//! `System.String`: overloads and results as recorded from PowerShell 7.

use sfbsh::value::Value;

use super::{call, i, new, s, stat};

#[test]
fn split_takes_the_overload_that_powershell_takes() {
    assert_eq!(call("a--b-c", "Split", &[s("--")]), "String[]:a|b-c");
    assert_eq!(call("a b  c", "Split", &[Value::Null]), "String[]:a|b||c");
    assert_eq!(call("a,b,c", "Split", &[s(","), i(2), i(3), i(4)]), "String[]:a|b|c");
    assert_eq!(call("a,,c", "Split", &[s(","), i(2), s("RemoveEmptyEntries")]), "String[]:a|c");
    let error = call("a,,c", "Split", &[s(","), s("RemoveEmptyEntries")]);
    assert!(
        error.starts_with("!MethodArgumentConversionInvalidCastArgument: Cannot convert argument \"count\""),
        "{error}"
    );
}

#[test]
fn characters_and_null_choose_character_overloads() {
    assert_eq!(call("abc", "IndexOf", &[i(99)]), "Int32:2");
    assert_eq!(call("hello", "IndexOf", &[Value::Null]), "Int32:-1");
    assert_eq!(call("abc", "Replace", &[s("b"), Value::Null]), "String:ac");
    assert_eq!(call("hello", "Replace", &[Value::Null, s("x")]), "String:hello");
    assert_eq!(call("hello", "Replace", &[s("l"), Value::Char(u16::from(b'X'))]), "String:heXXo");
    assert_eq!(call("  abc ", "Trim", &[Value::Null]), "String:abc");
    assert_eq!(call("xxabc", "Trim", &[s("x"), i(5)]), "String:abc");
    assert_eq!(call("http://x", "TrimStart", &[s("http://")]), "String:x");
}

#[test]
fn statics_choose_as_recorded() {
    assert_eq!(stat("string", "Compare", &[s("a"), s("A"), s("Ordinal")]), "Int32:0");
    assert_eq!(stat("string", "Join", &[s(","), s("a"), s("b"), s("c")]), "String:a,b,c");
    assert_eq!(stat("string", "Join", &[Value::Null, s("a"), s("b")]), "String:a\0b");
    assert_eq!(stat("string", "Join", &[s(","), Value::array(vec![i(1), Value::Null, i(3)])]), "String:1,,3");
    assert_eq!(
        stat("string", "Join", &[s(","), Value::Null]),
        "!ArgumentNullException: Exception calling \"Join\" with \"2\" argument(s): \"Value cannot be null. (Parameter 'values')\""
    );
    assert!(stat("string", "Format", &[s("{0}"), Value::Null]).contains("(Parameter 'args')"));
    assert_eq!(stat("string", "Concat", &[i(1), i(2)]), "String:12");
    assert_eq!(stat("string", "Concat", &[]), "String:");
    assert_eq!(stat("string", "Equals", &[s(""), Value::Null]), "Boolean:True");
}

#[test]
fn faults_carry_the_shells_messages() {
    assert_eq!(
        call("abcdef", "Substring", &[]),
        "!MethodCountCouldNotFindBest: Cannot find an overload for \"Substring\" and the argument count: \"0\"."
    );
    assert_eq!(
        call("abc", "NoSuchMethod", &[]),
        "!MethodNotFound: Method invocation failed because [System.String] does not contain a method named 'NoSuchMethod'."
    );
    assert_eq!(
        call("abcdef", "Substring", &[i(7)]),
        "!ArgumentOutOfRangeException: Exception calling \"Substring\" with \"1\" argument(s): \"startIndex cannot be larger than length of string. (Parameter 'startIndex')\""
    );
    assert_eq!(
        new("string", &[s("x"), i(-1)]),
        "!ArgumentOutOfRangeException: Exception calling \".ctor\" with \"2\" argument(s): \"count ('-1') must be a non-negative value. (Parameter 'count')\nActual value was -1.\""
    );
    assert_eq!(
        call("5", "CompareTo", &[i(5)]),
        "!ArgumentException: Exception calling \"CompareTo\" with \"1\" argument(s): \"Object must be of type String.\""
    );
}
