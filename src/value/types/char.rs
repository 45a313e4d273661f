//! `System.Char` and `System.Text.Rune`.

use std::any::Any;

use super::number::{compare_to, format_members, type_code};
use super::search::{simple_lower, simple_upper};
use super::support::{
    Outcome, arg, bad_format, bad_index, body, int, long, m, out_of_range, p, set_ref, sp, text, text_of, unit,
    unit_text,
};
use super::{Method, TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// `System.Char`.
pub static CHAR: TypeDef = TypeDef::value_type("System.Char")
    .implements(&["System.IComparable", "System.IConvertible", "System.IFormattable"])
    .methods(&[
        m("int CompareTo(System.Object value)", |_, this, a| compare_to(this, arg(a, 0))),
        m("int CompareTo(char value)", |_, this, a| compare_to(this, arg(a, 0))),
        m("bool Equals(char obj)", |_, this, a| Ok(Value::Bool(long(std::slice::from_ref(this), 0) == long(a, 0)))),
        m("int GetHashCode()", |_, this, _| {
            let n = int(std::slice::from_ref(this), 0);
            Ok(Value::Int(n | (n << 16)))
        }),
        m("System.TypeCode GetTypeCode()", |_, _, _| Ok(type_code(4))),
        format_members::TO_STRING,
        format_members::TO_STRING_PROVIDER,
    ])
    .static_properties(&[
        sp("MaxValue", "char", |_| Ok(Value::Char(u16::MAX))),
        sp("MinValue", "char", |_| Ok(Value::Char(0))),
    ])
    .static_methods(STATIC_METHODS);

/// The character of a `char` argument, or that of a string at an index.
fn subject(args: &[Value]) -> Result<char, Fault> {
    match arg(args, 0) {
        Value::Str(s) => {
            let index = usize::try_from(long(args, 1)).ok();
            let rest = index.filter(|i| *i < s.utf16_len()).map(|i| s.utf16_slice(i, s.utf16_len()));
            rest.and_then(|r| r.chars().next()).ok_or_else(|| bad_index("index"))
        }
        _ => Ok(char::from_u32(u32::from(unit(args, 0))).unwrap_or('\u{FFFD}')),
    }
}

macro_rules! tests {
    ($($name:literal => $f:expr),* $(,)?) => {
        const { &[$(
            m(concat!("bool ", $name, "(char c)"), |_, _, a| {
                let f: fn(char) -> bool = $f;
                Ok(Value::Bool(f(subject(a)?)))
            }),
            m(concat!("bool ", $name, "(string s, int index)"), |_, _, a| {
                let f: fn(char) -> bool = $f;
                Ok(Value::Bool(f(subject(a)?)))
            }),
        )*] }
    };
}

const TESTS: &[Method] = tests! {
    "IsControl" => char::is_control,
    "IsDigit" => is_digit,
    "IsLetter" => is_letter,
    "IsLetterOrDigit" => |c| is_letter(c) || is_digit(c),
    "IsLower" => char::is_lowercase,
    "IsNumber" => char::is_numeric,
    "IsPunctuation" => is_punctuation,
    "IsSeparator" => |c| matches!(c, ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'),
    "IsSymbol" => is_symbol,
    "IsUpper" => char::is_uppercase,
    "IsWhiteSpace" => char::is_whitespace,
};

const OTHERS: &[Method] = &[
    m("string ConvertFromUtf32(int utf32)", |_, _, a| {
        let c = u32::try_from(long(a, 0)).ok().and_then(char::from_u32);
        c.map(|c| Value::str(crate::value::Str::from(c))).ok_or_else(|| {
            out_of_range(
                "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).",
                "utf32",
            )
        })
    }),
    m("int ConvertToUtf32(string s, int index)", |_, _, a| Ok(Value::Int(u32::from(subject(a)?) as i32))),
    m("int ConvertToUtf32(char highSurrogate, char lowSurrogate)", |_, _, a| {
        let pair = String::from_utf16(&[unit(a, 0), unit(a, 1)]).ok().and_then(|s| s.chars().next());
        pair.map(|c| Value::Int(u32::from(c) as i32)).ok_or_else(|| {
            out_of_range("A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.", "highSurrogate")
        })
    }),
    m("double GetNumericValue(char c)", |_, _, a| Ok(Value::Double(numeric_value(subject(a)?)))),
    m("double GetNumericValue(string s, int index)", |_, _, a| Ok(Value::Double(numeric_value(subject(a)?)))),
    m("System.Globalization.UnicodeCategory GetUnicodeCategory(char c)", |_, _, a| category(subject(a)?)),
    m("System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)", |_, _, a| category(subject(a)?)),
    m("bool IsAscii(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii()))),
    m("bool IsAsciiDigit(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_digit()))),
    m("bool IsAsciiHexDigit(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_hexdigit()))),
    m("bool IsAsciiHexDigitLower(char c)", |_, _, a| Ok(Value::Bool(matches!(subject(a)?, '0'..='9' | 'a'..='f')))),
    m("bool IsAsciiHexDigitUpper(char c)", |_, _, a| Ok(Value::Bool(matches!(subject(a)?, '0'..='9' | 'A'..='F')))),
    m("bool IsAsciiLetter(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_alphabetic()))),
    m("bool IsAsciiLetterLower(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_lowercase()))),
    m("bool IsAsciiLetterOrDigit(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_alphanumeric()))),
    m("bool IsAsciiLetterUpper(char c)", |_, _, a| Ok(Value::Bool(subject(a)?.is_ascii_uppercase()))),
    m("bool IsBetween(char c, char minInclusive, char maxInclusive)", |_, _, a| {
        Ok(Value::Bool((unit(a, 1)..=unit(a, 2)).contains(&unit(a, 0))))
    }),
    m("bool IsHighSurrogate(char c)", |_, _, a| Ok(Value::Bool((0xD800..0xDC00).contains(&unit(a, 0))))),
    m("bool IsLowSurrogate(char c)", |_, _, a| Ok(Value::Bool((0xDC00..0xE000).contains(&unit(a, 0))))),
    m("bool IsSurrogate(string s, int index)", |_, _, a| {
        let unit = text(a, 0).utf16_at(usize::try_from(long(a, 1)).unwrap_or(usize::MAX));
        let unit = unit.ok_or_else(|| {
            out_of_range(
                "Index was out of range. Must be non-negative and less than the size of the collection.",
                "index",
            )
        })?;
        Ok(Value::Bool((0xD800..0xE000).contains(&unit)))
    }),
    m("bool IsSurrogatePair(char highSurrogate, char lowSurrogate)", |_, _, a| {
        Ok(Value::Bool((0xD800..0xDC00).contains(&unit(a, 0)) && (0xDC00..0xE000).contains(&unit(a, 1))))
    }),
    m("bool IsSurrogate(char c)", |_, _, a| Ok(Value::Bool((0xD800..0xE000).contains(&unit(a, 0))))),
    m("char Parse(string s)", |_, _, a| {
        parse(&text(a, 0)).map(Value::Char).ok_or_else(|| bad_format("String must be exactly one character long."))
    }),
    m("char ToLower(char c)", |_, _, a| Ok(map(a, simple_lower))),
    m("char ToLower(char c, cultureinfo culture)", |_, _, a| Ok(map(a, simple_lower))),
    m("char ToLowerInvariant(char c)", |_, _, a| Ok(map(a, simple_lower))),
    m("string ToString(char c)", |_, _, a| Ok(Value::str(unit_text(unit(a, 0))))),
    m("char ToUpper(char c)", |_, _, a| Ok(map(a, simple_upper))),
    m("char ToUpper(char c, cultureinfo culture)", |_, _, a| Ok(map(a, simple_upper))),
    m("char ToUpperInvariant(char c)", |_, _, a| Ok(map(a, simple_upper))),
    m("bool TryParse(string s, [ref] char result)", |_, _, a| {
        let parsed = parse(&text(a, 0));
        set_ref(a, 1, Value::Char(parsed.unwrap_or(0)))?;
        Ok(Value::Bool(parsed.is_some()))
    }),
];

const STATIC_METHODS: &[Method] = const {
    const COUNT: usize = TESTS.len() + OTHERS.len();
    static ALL: [Method; COUNT] = {
        let mut all = [const { m("void None()", |_, _, _| Ok(Value::Null)) }; COUNT];
        let mut i = 0;
        while i < COUNT {
            let row = if i < TESTS.len() { &TESTS[i] } else { &OTHERS[i - TESTS.len()] };
            all[i] = Method { signature: row.signature, call: row.call };
            i += 1;
        }
        all
    };
    &ALL
};

fn parse(text: &str) -> Option<u16> {
    let mut units = text.encode_utf16();
    units.next().filter(|_| units.next().is_none())
}

fn map(args: &[Value], f: fn(char) -> char) -> Value {
    let own = unit(args, 0);
    let mapped = char::from_u32(u32::from(own)).map(f).and_then(|c| u16::try_from(u32::from(c)).ok());
    Value::Char(mapped.unwrap_or(own))
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric() && !('\u{24b6}'..='\u{24e9}').contains(&c)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (c.is_numeric() && decimal_digit(c).is_some())
}

/// The value of a decimal digit of any script.
fn decimal_digit(c: char) -> Option<u32> {
    const ZEROS: &[u32] = &[
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0x17E0, 0x1810, 0xFF10,
    ];
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

fn numeric_value(c: char) -> f64 {
    if let Some(digit) = decimal_digit(c) {
        return f64::from(digit);
    }
    match c {
        '\u{bd}' => 0.5,
        '\u{bc}' => 0.25,
        '\u{be}' => 0.75,
        '\u{b2}' => 2.0,
        '\u{b3}' => 3.0,
        '\u{b9}' => 1.0,
        '\u{2160}'..='\u{216b}' => f64::from(u32::from(c) - 0x215F),
        '\u{2170}'..='\u{217b}' => f64::from(u32::from(c) - 0x216F),
        '\u{2460}'..='\u{2473}' => f64::from(u32::from(c) - 0x245F),
        _ => -1.0,
    }
}

fn is_punctuation(c: char) -> bool {
    match c {
        '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' => false,
        _ if c.is_ascii() => c.is_ascii_punctuation(),
        '\u{a1}' | '\u{a7}' | '\u{ab}' | '\u{b6}' | '\u{b7}' | '\u{bb}' | '\u{bf}' => true,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{2043}' | '\u{2045}'..='\u{2051}' | '\u{2053}'..='\u{205e}' => true,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' => true,
        _ => false,
    }
}

fn is_symbol(c: char) -> bool {
    match c {
        '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' => true,
        '\u{a2}'..='\u{a6}' | '\u{a8}' | '\u{a9}' | '\u{ac}' | '\u{ae}'..='\u{b1}' | '\u{b4}' | '\u{b8}' => true,
        '\u{d7}' | '\u{f7}' | '\u{20a0}'..='\u{20c0}' | '\u{2100}'..='\u{214f}' => !c.is_alphabetic(),
        '\u{2190}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}' => true,
        _ => false,
    }
}

fn category(c: char) -> Outcome {
    let number = if c.is_uppercase() {
        0
    } else if c.is_lowercase() {
        1
    } else if is_letter(c) {
        4
    } else if is_digit(c) {
        8
    } else if c.is_numeric() {
        10
    } else if c.is_control() {
        14
    } else if c.is_whitespace() {
        11
    } else if c == '_' {
        18
    } else if c == '-' || ('\u{2010}'..='\u{2015}').contains(&c) {
        19
    } else if matches!(c, '(' | '[' | '{') {
        20
    } else if matches!(c, ')' | ']' | '}') {
        21
    } else if is_punctuation(c) {
        24
    } else if matches!(c, '+' | '<' | '=' | '>' | '|' | '~' | '\u{ac}' | '\u{b1}' | '\u{d7}' | '\u{f7}') {
        25
    } else if c == '$' || matches!(c, '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20c0}') {
        26
    } else if matches!(c, '^' | '`' | '\u{a8}' | '\u{af}' | '\u{b4}' | '\u{b8}') {
        27
    } else if is_symbol(c) {
        28
    } else {
        29
    };
    Ok(super::enums::enum_of("System.Globalization.UnicodeCategory", number))
}

/// A Unicode scalar value.
pub struct Rune(pub char);

/// `System.Text.Rune`.
pub static RUNE: TypeDef = TypeDef::value_type("System.Text.Rune")
    .implements(&["System.IComparable"])
    .properties(&[
        p("IsAscii", "bool", |_, this| Ok(Value::Bool(body::<Rune>(this)?.0.is_ascii()))),
        p("IsBmp", "bool", |_, this| Ok(Value::Bool(u32::from(body::<Rune>(this)?.0) < 0x1_0000))),
        p("Utf16SequenceLength", "int", |_, this| Ok(Value::Int(body::<Rune>(this)?.0.len_utf16() as i32))),
        p("Utf8SequenceLength", "int", |_, this| Ok(Value::Int(body::<Rune>(this)?.0.len_utf8() as i32))),
        p("Value", "int", |_, this| Ok(Value::Int(u32::from(body::<Rune>(this)?.0) as i32))),
    ])
    .constructors(&[m("(int value)", |_, _, a| {
        let c = u32::try_from(long(a, 0)).ok().and_then(char::from_u32);
        c.map(|c| Value::object(Rune(c)))
            .ok_or_else(|| out_of_range("Specified argument was out of the range of valid values.", "value"))
    })]);

/// The runes of a string, as its enumerator gives them.
pub(super) fn runes(text: &str) -> Value {
    super::enumerator::over(text.chars().map(|c| Value::object(Rune(c))).collect())
}

impl Object for Rune {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&RUNE)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|r| r.0 == self.0))
    }
    fn compare(&self, other: &Value) -> Option<std::cmp::Ordering> {
        Some(self.0.cmp(&other.downcast::<Self>()?.0))
    }
    fn hash_text(&self) -> Option<String> {
        Some(text_of(&Value::str(crate::value::Str::from(self.0))).to_string())
    }
}
