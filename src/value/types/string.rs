//! `System.String`.

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use super::search::{Comparison, compare, ends_with, equal, find, position, simple_lower, simple_upper, starts_with};
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_index, boolean, char_array, items, long, m, not_negative, null_argument,
    out_of_range, p, provider, sp, text, text_of, unit, unit_text,
};
use super::{Method, Property, StaticProperty, TypeDef, display, string_split as split};
use crate::value::{Fault, Str, Value, byte_offset, limits, utf16_len};

/// `System.String`.
pub static STRING: TypeDef = TypeDef::class("System.String")
    .implements(&[
        "System.IComparable",
        "System.IConvertible",
        "System.Collections.IEnumerable",
        "System.Collections.Generic.IEnumerable`1",
        "System.ICloneable",
    ])
    .properties(PROPERTIES)
    .methods(METHODS)
    .static_properties(STATIC_PROPERTIES)
    .static_methods(STATIC_METHODS)
    .constructors(CONSTRUCTORS);

const PROPERTIES: &[Property] = &[p("Length", "int", |_, this| Ok(Value::Int(text_of(this).utf16_len() as i32)))];

const STATIC_PROPERTIES: &[StaticProperty] = &[sp("Empty", "string", |_| Ok(Value::str("")))];

const CONSTRUCTORS: &[Method] = &[
    m("(char[] value)", |_, _, a| Ok(from_units(items(a, 0).unwrap_or_default()))),
    m("(char[] value, int startIndex, int length)", |_, _, a| {
        let units = items(a, 0).ok_or_else(|| null_argument("value"))?;
        let (start, length) = (not_negative("startIndex", long(a, 1))?, not_negative("length", long(a, 2))?);
        let part = units.get(start..start + length).ok_or_else(|| bad_index("startIndex"))?;
        Ok(from_units(part.to_vec()))
    }),
    m("(char c, int count)", |_, _, a| {
        Ok(Value::str(limits::repeat(&unit_text(unit(a, 0)), not_negative("count", long(a, 1))?)?))
    }),
];

fn from_units(units: Vec<Value>) -> Value {
    let units: Vec<u16> = units.iter().map(|v| super::support::long_of(v) as u16).collect();
    Value::str(String::from_utf16_lossy(&units))
}

const METHODS: &[Method] = &[
    m("System.Object Clone()", |_, this, _| Ok(this.clone())),
    m("int CompareTo(System.Object value)", |_, this, a| match arg(a, 0) {
        Value::Null => Ok(Value::Int(1)),
        Value::Str(other) => Ok(order(&text_of(this), other, Comparison::CULTURE)),
        _ => Err(bad_argument("Object must be of type String.")),
    }),
    m("int CompareTo(string strB)", |_, this, a| Ok(order(&text_of(this), &text(a, 0), Comparison::CULTURE))),
    m("bool Contains(string value)", |_, this, a| contains(this, &text(a, 0), Comparison::ORDINAL)),
    m("bool Contains(string value, System.StringComparison comparisonType)", |_, this, a| {
        contains(this, &text(a, 0), how(a, 1))
    }),
    m("bool Contains(char value)", |_, this, a| contains(this, &unit_text(unit(a, 0)), Comparison::ORDINAL)),
    m("bool Contains(char value, System.StringComparison comparisonType)", |_, this, a| {
        contains(this, &unit_text(unit(a, 0)), how(a, 1))
    }),
    m("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)", copy_to),
    m("bool EndsWith(string value)", |_, this, a| {
        Ok(Value::Bool(ends_with(&text_of(this), &text(a, 0), Comparison::CULTURE)))
    }),
    m("bool EndsWith(string value, System.StringComparison comparisonType)", |_, this, a| {
        Ok(Value::Bool(ends_with(&text_of(this), &text(a, 0), how(a, 1))))
    }),
    m("bool EndsWith(string value, bool ignoreCase, cultureinfo culture)", |_, this, a| {
        let how = Comparison { linguistic: true, ignore_case: boolean(a, 1) };
        Ok(Value::Bool(ends_with(&text_of(this), &text(a, 0), how)))
    }),
    m("bool EndsWith(char value)", |_, this, a| Ok(Value::Bool(text_of(this).ends_with(&unit_text(unit(a, 0)))))),
    m("System.Text.StringRuneEnumerator EnumerateRunes()", |_, this, _| Ok(super::char::runes(&text_of(this)))),
    m("bool Equals(System.Object obj)", |_, this, a| {
        Ok(Value::Bool(matches!(arg(a, 0), Value::Str(s) if *s == text_of(this))))
    }),
    m("bool Equals(string value)", |_, this, a| Ok(Value::Bool(text_of(this) == text(a, 0)))),
    m("bool Equals(string value, System.StringComparison comparisonType)", |_, this, a| {
        Ok(Value::Bool(equal(&text_of(this), &text(a, 0), how(a, 1))))
    }),
    m("System.CharEnumerator GetEnumerator()", |_, this, _| {
        Ok(super::enumerator::over(text_of(this).encode_utf16().map(Value::Char).collect()))
    }),
    m("int GetHashCode()", |_, this, _| Ok(Value::Int(super::object::text_hash(&text_of(this))))),
    m("System.TypeCode GetTypeCode()", |_, _, _| Ok(super::number::type_code(18))),
    m("int IndexOf(char value)", |_, this, a| index_of(this, &unit_text(unit(a, 0)), None, None, Comparison::ORDINAL)),
    m("int IndexOf(char value, int startIndex)", |_, this, a| {
        index_of(this, &unit_text(unit(a, 0)), Some(long(a, 1)), None, Comparison::ORDINAL)
    }),
    m("int IndexOf(char value, System.StringComparison comparisonType)", |_, this, a| {
        index_of(this, &unit_text(unit(a, 0)), None, None, how(a, 1))
    }),
    m("int IndexOf(char value, int startIndex, int count)", |_, this, a| {
        index_of(this, &unit_text(unit(a, 0)), Some(long(a, 1)), Some(long(a, 2)), Comparison::ORDINAL)
    }),
    m("int IndexOf(string value)", |_, this, a| index_of(this, &text(a, 0), None, None, Comparison::CULTURE)),
    m("int IndexOf(string value, int startIndex)", |_, this, a| {
        index_of(this, &text(a, 0), Some(long(a, 1)), None, Comparison::CULTURE)
    }),
    m("int IndexOf(string value, int startIndex, int count)", |_, this, a| {
        index_of(this, &text(a, 0), Some(long(a, 1)), Some(long(a, 2)), Comparison::CULTURE)
    }),
    m("int IndexOf(string value, System.StringComparison comparisonType)", |_, this, a| {
        index_of(this, &text(a, 0), None, None, how(a, 1))
    }),
    m("int IndexOf(string value, int startIndex, System.StringComparison comparisonType)", |_, this, a| {
        index_of(this, &text(a, 0), Some(long(a, 1)), None, how(a, 2))
    }),
    m("int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)", |_, this, a| {
        index_of(this, &text(a, 0), Some(long(a, 1)), Some(long(a, 2)), how(a, 3))
    }),
    m("int IndexOfAny(char[] anyOf)", |_, this, a| index_of_any(this, a, false)),
    m("int IndexOfAny(char[] anyOf, int startIndex)", |_, this, a| index_of_any(this, a, false)),
    m("int IndexOfAny(char[] anyOf, int startIndex, int count)", |_, this, a| index_of_any(this, a, false)),
    m("string Insert(int startIndex, string value)", |_, this, a| {
        let own = text_of(this);
        let start = not_negative("startIndex", long(a, 0))?;
        if start > own.utf16_len() {
            return Err(out_of_range("Specified argument was out of the range of valid values.", "startIndex"));
        }
        let (head, tail) = own.split_at(byte_offset(&own, start));
        Ok(Value::str(format!("{head}{}{tail}", text(a, 1))))
    }),
    m("bool IsNormalized()", |_, this, _| {
        Ok(Value::Bool(ComposingNormalizer::new_nfc().is_normalized(&text_of(this))))
    }),
    m("bool IsNormalized(System.Text.NormalizationForm normalizationForm)", |_, this, a| {
        let own = text_of(this);
        Ok(Value::Bool(normalize(&own, long(a, 0)) == *own))
    }),
    m("int LastIndexOf(char value)", |_, this, a| {
        last_index_of(this, &unit_text(unit(a, 0)), None, None, Comparison::ORDINAL)
    }),
    m("int LastIndexOf(char value, int startIndex)", |_, this, a| {
        last_index_of(this, &unit_text(unit(a, 0)), Some(long(a, 1)), None, Comparison::ORDINAL)
    }),
    m("int LastIndexOf(char value, int startIndex, int count)", |_, this, a| {
        last_index_of(this, &unit_text(unit(a, 0)), Some(long(a, 1)), Some(long(a, 2)), Comparison::ORDINAL)
    }),
    m("int LastIndexOf(string value)", |_, this, a| last_index_of(this, &text(a, 0), None, None, Comparison::CULTURE)),
    m("int LastIndexOf(string value, int startIndex)", |_, this, a| {
        last_index_of(this, &text(a, 0), Some(long(a, 1)), None, Comparison::CULTURE)
    }),
    m("int LastIndexOf(string value, int startIndex, int count)", |_, this, a| {
        last_index_of(this, &text(a, 0), Some(long(a, 1)), Some(long(a, 2)), Comparison::CULTURE)
    }),
    m("int LastIndexOf(string value, System.StringComparison comparisonType)", |_, this, a| {
        last_index_of(this, &text(a, 0), None, None, how(a, 1))
    }),
    m("int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)", |_, this, a| {
        last_index_of(this, &text(a, 0), Some(long(a, 1)), None, how(a, 2))
    }),
    m(
        "int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)",
        |_, this, a| last_index_of(this, &text(a, 0), Some(long(a, 1)), Some(long(a, 2)), how(a, 3)),
    ),
    m("int LastIndexOfAny(char[] anyOf)", |_, this, a| index_of_any(this, a, true)),
    m("int LastIndexOfAny(char[] anyOf, int startIndex)", |_, this, a| index_of_any(this, a, true)),
    m("int LastIndexOfAny(char[] anyOf, int startIndex, int count)", |_, this, a| index_of_any(this, a, true)),
    m("string Normalize()", |_, this, _| Ok(Value::str(normalize(&text_of(this), 1)))),
    m("string Normalize(System.Text.NormalizationForm normalizationForm)", |_, this, a| {
        Ok(Value::str(normalize(&text_of(this), long(a, 0))))
    }),
    m("string PadLeft(int totalWidth)", |_, this, a| pad(this, long(a, 0), " ", true)),
    m("string PadLeft(int totalWidth, char paddingChar)", |_, this, a| {
        pad(this, long(a, 0), &unit_text(unit(a, 1)), true)
    }),
    m("string PadRight(int totalWidth)", |_, this, a| pad(this, long(a, 0), " ", false)),
    m("string PadRight(int totalWidth, char paddingChar)", |_, this, a| {
        pad(this, long(a, 0), &unit_text(unit(a, 1)), false)
    }),
    m("string Remove(int startIndex, int count)", |_, this, a| {
        let own = text_of(this);
        let (start, count) = (not_negative("startIndex", long(a, 0))?, not_negative("count", long(a, 1))?);
        let room = own.utf16_len() as i64 - start as i64;
        if count as i64 > room {
            let message = format!(
                "count ('{count}') must be less than or equal to '{room}'. (Parameter 'count')\nActual value was {count}."
            );
            return Err(Fault::thrown("System.ArgumentOutOfRangeException", message));
        }
        let end = own.utf16_len();
        Ok(Value::str(format!("{}{}", own.utf16_slice(0, start), own.utf16_slice(start + count, end))))
    }),
    m("string Remove(int startIndex)", |_, this, a| {
        let own = text_of(this);
        let start = not_negative("startIndex", long(a, 0))?;
        if start > own.utf16_len() {
            return Err(out_of_range("startIndex must be less than length of string.", "startIndex"));
        }
        Ok(Value::Str(own.utf16_slice(0, start)))
    }),
    m("string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)", |_, this, a| {
        replace(this, &text(a, 0), &text(a, 1), Comparison { linguistic: true, ignore_case: boolean(a, 2) })
    }),
    m("string Replace(string oldValue, string newValue, System.StringComparison comparisonType)", |_, this, a| {
        replace(this, &text(a, 0), &text(a, 1), how(a, 2))
    }),
    m("string Replace(char oldChar, char newChar)", |_, this, a| {
        replace(this, &unit_text(unit(a, 0)), &unit_text(unit(a, 1)), Comparison::ORDINAL)
    }),
    m("string Replace(string oldValue, string newValue)", |_, this, a| {
        replace(this, &text(a, 0), &text(a, 1), Comparison::ORDINAL)
    }),
    m("string ReplaceLineEndings()", |_, this, _| Ok(Value::str(replace_line_endings(&text_of(this), "\n")))),
    m("string ReplaceLineEndings(string replacementText)", |_, this, a| {
        Ok(Value::str(replace_line_endings(&text_of(this), &text(a, 0))))
    }),
    m("string[] Split(Params char[] separator)", |_, this, a| split::by_chars(this, a, None, None)),
    m(
        "string[] Split(char separator, System.StringSplitOptions options = System.StringSplitOptions.None)",
        |_, this, a| split::by_char(this, a, None, Some(1)),
    ),
    m(
        "string[] Split(char separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)",
        |_, this, a| split::by_char(this, a, Some(1), Some(2)),
    ),
    m("string[] Split(char[] separator, int count)", |_, this, a| split::by_chars(this, a, Some(1), None)),
    m("string[] Split(char[] separator, System.StringSplitOptions options)", |_, this, a| {
        split::by_chars(this, a, None, Some(1))
    }),
    m("string[] Split(char[] separator, int count, System.StringSplitOptions options)", |_, this, a| {
        split::by_chars(this, a, Some(1), Some(2))
    }),
    m(
        "string[] Split(string separator, System.StringSplitOptions options = System.StringSplitOptions.None)",
        |_, this, a| split::by_string(this, a, None, Some(1)),
    ),
    m(
        "string[] Split(string separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)",
        |_, this, a| split::by_string(this, a, Some(1), Some(2)),
    ),
    m("string[] Split(string[] separator, System.StringSplitOptions options)", |_, this, a| {
        split::by_strings(this, a, None, Some(1))
    }),
    m("string[] Split(string[] separator, int count, System.StringSplitOptions options)", |_, this, a| {
        split::by_strings(this, a, Some(1), Some(2))
    }),
    m("bool StartsWith(string value)", |_, this, a| {
        Ok(Value::Bool(starts_with(&text_of(this), &text(a, 0), Comparison::CULTURE)))
    }),
    m("bool StartsWith(string value, System.StringComparison comparisonType)", |_, this, a| {
        Ok(Value::Bool(starts_with(&text_of(this), &text(a, 0), how(a, 1))))
    }),
    m("bool StartsWith(string value, bool ignoreCase, cultureinfo culture)", |_, this, a| {
        let how = Comparison { linguistic: true, ignore_case: boolean(a, 1) };
        Ok(Value::Bool(starts_with(&text_of(this), &text(a, 0), how)))
    }),
    m("bool StartsWith(char value)", |_, this, a| Ok(Value::Bool(text_of(this).starts_with(&unit_text(unit(a, 0)))))),
    m("string Substring(int startIndex)", |_, this, a| {
        let own = text_of(this);
        substring(&own, long(a, 0), None)
    }),
    m("string Substring(int startIndex, int length)", |_, this, a| {
        let own = text_of(this);
        substring(&own, long(a, 0), Some(long(a, 1)))
    }),
    m("char[] ToCharArray()", |_, this, _| Ok(char_array(text_of(this).encode_utf16()))),
    m("char[] ToCharArray(int startIndex, int length)", |_, this, a| {
        let units: Vec<u16> = text_of(this).encode_utf16().collect();
        let (start, length) = (long(a, 0), long(a, 1));
        let range = usize::try_from(start).ok().zip(usize::try_from(length).ok());
        let part = range.and_then(|(s, l)| units.get(s..s + l)).ok_or_else(|| bad_index("startIndex"))?;
        Ok(char_array(part.iter().copied()))
    }),
    m("string ToLower()", |_, this, _| Ok(lower(this))),
    m("string ToLower(cultureinfo culture)", |_, this, a| {
        if !dotted(arg(a, 0)) {
            return Ok(lower(this));
        }
        let own = text_of(this).replace('I', "ı").replace('İ', "i");
        Ok(lower(&Value::from(own)))
    }),
    m("string ToLowerInvariant()", |_, this, _| Ok(lower(this))),
    m("string ToString()", |_, this, _| Ok(this.clone())),
    m("string ToString(System.IFormatProvider provider)", |_, this, _| Ok(this.clone())),
    m("string ToUpper()", |_, this, _| Ok(upper(this))),
    m("string ToUpper(cultureinfo culture)", |_, this, a| {
        if !dotted(arg(a, 0)) {
            return Ok(upper(this));
        }
        let own = text_of(this).replace('i', "İ").replace('ı', "I");
        Ok(upper(&Value::from(own)))
    }),
    m("string ToUpperInvariant()", |_, this, _| Ok(upper(this))),
    m("string Trim()", |_, this, _| split::trim(this, None, true, true)),
    m("string Trim(char trimChar)", |_, this, a| split::trim(this, Some(&[unit(a, 0)]), true, true)),
    m("string Trim(Params char[] trimChars)", |_, this, a| split::trim_all(this, a, true, true)),
    m("string TrimEnd()", |_, this, _| split::trim(this, None, false, true)),
    m("string TrimEnd(char trimChar)", |_, this, a| split::trim(this, Some(&[unit(a, 0)]), false, true)),
    m("string TrimEnd(Params char[] trimChars)", |_, this, a| split::trim_all(this, a, false, true)),
    m("string TrimStart()", |_, this, _| split::trim(this, None, true, false)),
    m("string TrimStart(char trimChar)", |_, this, a| split::trim(this, Some(&[unit(a, 0)]), true, false)),
    m("string TrimStart(Params char[] trimChars)", |_, this, a| split::trim_all(this, a, true, false)),
    m("char get_Chars(int index)", at),
    m("char Chars(int index)", at),
];

fn at(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let unit = usize::try_from(long(a, 0)).ok().and_then(|i| text_of(this).utf16_at(i));
    unit.map(Value::Char)
        .ok_or_else(|| Fault::thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array."))
}

const STATIC_METHODS: &[Method] = &[
    m("int Compare(string strA, string strB)", |_, _, a| Ok(order(&text(a, 0), &text(a, 1), Comparison::CULTURE))),
    m("int Compare(string strA, string strB, bool ignoreCase)", |_, _, a| {
        Ok(order(&text(a, 0), &text(a, 1), Comparison { linguistic: true, ignore_case: boolean(a, 2) }))
    }),
    m("int Compare(string strA, string strB, System.StringComparison comparisonType)", |_, _, a| {
        Ok(order(&text(a, 0), &text(a, 1), how(a, 2)))
    }),
    m(
        "int Compare(string strA, string strB, cultureinfo culture, System.Globalization.CompareOptions options)",
        |_, _, a| Ok(super::globalization::compare_with(&text(a, 0), &text(a, 1), long(a, 3))),
    ),
    m("int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)", |_, _, a| {
        Ok(order(&text(a, 0), &text(a, 1), Comparison { linguistic: true, ignore_case: boolean(a, 2) }))
    }),
    m("int Compare(string strA, int indexA, string strB, int indexB, int length)", |_, _, a| {
        Ok(order(&part(a, 0)?, &part(a, 2)?, Comparison::CULTURE))
    }),
    m("int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)", |_, _, a| {
        Ok(order(&part(a, 0)?, &part(a, 2)?, Comparison { linguistic: true, ignore_case: boolean(a, 5) }))
    }),
    m(
        "int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)",
        |_, _, a| Ok(order(&part(a, 0)?, &part(a, 2)?, how(a, 5))),
    ),
    m("int CompareOrdinal(string strA, string strB)", |_, _, a| {
        Ok(order(&text(a, 0), &text(a, 1), Comparison::ORDINAL))
    }),
    m("int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)", |_, _, a| {
        Ok(order(&part(a, 0)?, &part(a, 2)?, Comparison::ORDINAL))
    }),
    m("string Concat(System.Object arg0)", concat),
    m("string Concat(System.Object arg0, System.Object arg1)", concat),
    m("string Concat(System.Object arg0, System.Object arg1, System.Object arg2)", concat),
    m("string Concat(Params System.Object[] args)", |_, _, a| joined("", items(a, 0), "args")),
    m("string Concat(System.Collections.Generic.IEnumerable[string] values)", |_, _, a| {
        joined("", items(a, 0), "values")
    }),
    m("string Concat(string str0, string str1)", concat),
    m("string Concat(string str0, string str1, string str2)", concat),
    m("string Concat(string str0, string str1, string str2, string str3)", concat),
    m("string Concat(Params string[] values)", |_, _, a| joined("", items(a, 0), "values")),
    m("string Copy(string str)", |_, _, a| Ok(Value::Str(text(a, 0)))),
    m("bool Equals(string a, string b)", |_, _, a| Ok(Value::Bool(text(a, 0) == text(a, 1)))),
    m("bool Equals(string a, string b, System.StringComparison comparisonType)", |_, _, a| {
        Ok(Value::Bool(equal(&text(a, 0), &text(a, 1), how(a, 2))))
    }),
    m("string Format(string format, System.Object arg0)", format_default),
    m("string Format(string format, System.Object arg0, System.Object arg1)", format_default),
    m("string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)", format_default),
    m("string Format(string format, Params System.Object[] args)", |_, _, a| {
        let list = items(a, 1).ok_or_else(|| null_argument("args"))?;
        display::composite(&text(a, 0), &list, provider(&Value::Null)).map(Value::from)
    }),
    m("string Format(System.IFormatProvider provider, string format, System.Object arg0)", format_provider),
    m(
        "string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)",
        format_provider,
    ),
    m(
        "string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)",
        format_provider,
    ),
    m("string Format(System.IFormatProvider provider, string format, Params System.Object[] args)", |_, _, a| {
        let list = items(a, 2).ok_or_else(|| null_argument("args"))?;
        display::composite(&text(a, 1), &list, provider(arg(a, 0))).map(Value::from)
    }),
    m("string Intern(string str)", |_, _, a| Ok(Value::Str(text(a, 0)))),
    m("string IsInterned(string str)", |_, _, a| Ok(Value::Str(text(a, 0)))),
    m("bool IsNullOrEmpty(string value)", |_, _, a| Ok(Value::Bool(text(a, 0).is_empty()))),
    m("bool IsNullOrWhiteSpace(string value)", |_, _, a| Ok(Value::Bool(text(a, 0).chars().all(char::is_whitespace)))),
    m("string Join(char separator, Params string[] value)", |_, _, a| {
        joined(&unit_text(unit(a, 0)), items(a, 1), "value")
    }),
    m("string Join(char separator, Params System.Object[] values)", |_, _, a| {
        joined(&unit_text(unit(a, 0)), items(a, 1), "values")
    }),
    m("string Join(char separator, string[] value, int startIndex, int count)", |_, _, a| {
        join_part(&unit_text(unit(a, 0)), a)
    }),
    m("string Join(string separator, Params string[] value)", |_, _, a| joined(&text(a, 0), items(a, 1), "value")),
    m("string Join(string separator, string[] value, int startIndex, int count)", |_, _, a| join_part(&text(a, 0), a)),
    m("string Join(string separator, System.Collections.Generic.IEnumerable[string] values)", |_, _, a| {
        joined(&text(a, 0), items(a, 1), "values")
    }),
    m("string Join(string separator, System.Collections.IEnumerable values)", |_, _, a| {
        joined(&text(a, 0), items(a, 1), "values")
    }),
    m("string Join(string separator, Params System.Object[] values)", |_, _, a| {
        joined(&text(a, 0), items(a, 1), "values")
    }),
];

fn how(args: &[Value], index: usize) -> Comparison {
    Comparison::from_number(long(args, index))
}

/// The sign of a comparison; for code units the difference of the first ones that differ.
fn order(a: &str, b: &str, how: Comparison) -> Value {
    if how != Comparison::ORDINAL {
        return Value::Int(compare(a, b, how) as i32);
    }
    let differing = a.encode_utf16().zip(b.encode_utf16()).find(|(x, y)| x != y);
    Value::Int(match differing {
        Some((x, y)) => i32::from(x) - i32::from(y),
        None => utf16_len(a) as i32 - utf16_len(b) as i32,
    })
}

/// The part of `strA` or `strB` that the comparisons with index and length look at.
fn part(args: &[Value], index: usize) -> Result<Str, Fault> {
    let own = text(args, index);
    let (start, length) = (long(args, index + 1), long(args, 4));
    let start = usize::try_from(start).ok().filter(|s| *s <= own.utf16_len());
    let start = start.ok_or_else(|| bad_index(if index == 0 { "indexA" } else { "indexB" }))?;
    let length = not_negative("length", length)?;
    Ok(own.utf16_slice(start, (start + length).min(own.utf16_len())))
}

fn contains(this: &Value, wanted: &str, how: Comparison) -> Outcome {
    Ok(Value::Bool(find(&text_of(this), wanted, how, false).is_some()))
}

fn index_of(this: &Value, wanted: &str, start: Option<i64>, count: Option<i64>, how: Comparison) -> Outcome {
    let own = text_of(this);
    let length = own.utf16_len();
    let start = usize::try_from(start.unwrap_or(0)).ok().filter(|s| *s <= length).ok_or_else(|| {
        out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "startIndex",
        )
    })?;
    let count = count.unwrap_or((length - start) as i64);
    let count = usize::try_from(count).ok().filter(|c| *c <= length - start).ok_or_else(|| bad_count("count"))?;
    let part = own.utf16_slice(start, start + count);
    let found = position(&part, find(&part, wanted, how, false));
    Ok(Value::Int(if found < 0 { -1 } else { found + start as i32 }))
}

fn bad_count(name: &str) -> Fault {
    out_of_range("Count must be positive and count must refer to a location within the string/array/collection.", name)
}

fn last_index_of(this: &Value, wanted: &str, start: Option<i64>, count: Option<i64>, how: Comparison) -> Outcome {
    let own = text_of(this);
    let length = own.utf16_len() as i64;
    if length == 0 {
        return Ok(Value::Int(if wanted.is_empty() { 0 } else { -1 }));
    }
    let mut start = start.unwrap_or(length - 1);
    if start < 0 || start > length {
        return Err(bad_index("startIndex"));
    }
    if start == length {
        start -= 1;
    }
    let count = count.unwrap_or(start + 1);
    if count < 0 || start - count + 1 < 0 {
        return Err(bad_count("count"));
    }
    let from = start - count + 1;
    let part = own.utf16_slice(from as usize, (start + 1) as usize);
    let found = position(&part, find(&part, wanted, how, true));
    Ok(Value::Int(if found < 0 { -1 } else { found + from as i32 }))
}

fn index_of_any(this: &Value, args: &[Value], last: bool) -> Outcome {
    let units: Vec<u16> = text_of(this).encode_utf16().collect();
    let wanted: Vec<u16> = items(args, 0)
        .ok_or_else(|| null_argument("anyOf"))?
        .iter()
        .map(|v| super::support::long_of(v) as u16)
        .collect();
    let length = units.len() as i64;
    let default_start = if last { length - 1 } else { 0 };
    let start = args.get(1).map_or(default_start, |_| long(args, 1));
    if start < 0 && length > 0 || start > length {
        return Err(bad_index("startIndex"));
    }
    let default_count = if last { start + 1 } else { length - start };
    let count = args.get(2).map_or(default_count, |_| long(args, 2));
    let range = if last { (start - count + 1, start + 1) } else { (start, start + count) };
    let (from, to) = (range.0.max(0) as usize, range.1.clamp(0, length) as usize);
    if count < 0 || (!last && range.1 > length) {
        return Err(bad_count("count"));
    }
    let part = units.get(from..to).unwrap_or(&[]);
    let hit = |u: &u16| wanted.contains(u);
    let found = if last { part.iter().rposition(hit) } else { part.iter().position(hit) };
    Ok(Value::Int(found.map_or(-1, |i| (i + from) as i32)))
}

fn copy_to(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let own = text_of(this);
    let (source, to, count) = (long(a, 0) as usize, long(a, 2) as usize, long(a, 3) as usize);
    let target = arg(a, 1).as_array().ok_or_else(|| null_argument("destination"))?;
    for (i, unit) in own.encode_utf16().skip(source).take(count).enumerate() {
        if !target.set(to + i, Value::Char(unit)) {
            return Err(bad_index("destinationIndex"));
        }
    }
    Ok(Value::Null)
}

fn normalize(text: &str, form: i64) -> String {
    match form {
        2 => DecomposingNormalizer::new_nfd().normalize(text).into_owned(),
        5 => ComposingNormalizer::new_nfkc().normalize(text).into_owned(),
        6 => DecomposingNormalizer::new_nfkd().normalize(text).into_owned(),
        _ => ComposingNormalizer::new_nfc().normalize(text).into_owned(),
    }
}

fn pad(this: &Value, width: i64, fill: &str, left: bool) -> Outcome {
    let own = text_of(this);
    let width = not_negative("totalWidth", width)?;
    let missing = width.saturating_sub(own.utf16_len());
    if missing == 0 {
        return Ok(this.clone());
    }
    let filler = limits::repeat(fill, missing)?;
    Ok(Value::str(if left { format!("{filler}{own}") } else { format!("{own}{filler}") }))
}

fn replace(this: &Value, old: &str, new: &str, how: Comparison) -> Outcome {
    let own = text_of(this);
    if old.is_empty() {
        return Err(bad_argument("The value cannot be an empty string. (Parameter 'oldValue')"));
    }
    if how == Comparison::ORDINAL {
        return Ok(if own.contains(old) { Value::str(own.replace(old, new)) } else { this.clone() });
    }
    let mut out = String::new();
    let mut rest: &str = &own;
    while let Some((start, end)) = find(rest, old, how, false).filter(|(s, e)| e > s) {
        out.push_str(rest.get(..start).unwrap_or_default());
        out.push_str(new);
        rest = rest.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    Ok(Value::str(out))
}

fn replace_line_endings(text: &str, with: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push_str(with);
            }
            '\n' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str(with),
            _ => out.push(c),
        }
    }
    out
}

fn substring(own: &Str, start: i64, length: Option<i64>) -> Outcome {
    let whole = own.utf16_len();
    let start = not_negative("startIndex", start)?;
    if start > whole {
        return Err(out_of_range("startIndex cannot be larger than length of string.", "startIndex"));
    }
    let length = match length {
        Some(length) => not_negative("length", length)?,
        None => whole - start,
    };
    if start + length > whole {
        return Err(out_of_range("Index and length must refer to a location within the string.", "length"));
    }
    Ok(Value::Str(if length == whole { own.clone() } else { own.utf16_slice(start, start + length) }))
}

/// Whether the culture tells i with and without a dot apart in both cases.
fn dotted(culture: &Value) -> bool {
    culture
        .downcast::<crate::value::CultureInfo>()
        .is_some_and(|c| ["tr", "az"].contains(&c.name.split('-').next().unwrap_or("")))
}

fn lower(this: &Value) -> Value {
    let own = text_of(this);
    if own.is_ascii() {
        Value::str(own.to_ascii_lowercase())
    } else {
        Value::str(own.chars().map(simple_lower).collect::<String>())
    }
}

fn upper(this: &Value) -> Value {
    let own = text_of(this);
    if own.is_ascii() {
        let mut text = compact_str::CompactString::new(own.as_str());
        text.make_ascii_uppercase();
        Value::Str(Str::from(text))
    } else {
        Value::str(own.chars().map(simple_upper).collect::<String>())
    }
}

fn concat(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    Ok(Value::str(args.iter().map(display::to_string).collect::<String>()))
}

/// `String.Join`: each element's `ToString()`, null as nothing.
pub(super) fn joined(separator: &str, list: Option<Vec<Value>>, name: &str) -> Outcome {
    let list = list.ok_or_else(|| null_argument(name))?;
    let mut out = String::new();
    for (i, item) in list.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        match item.base() {
            Value::Str(s) => out.push_str(s),
            Value::Null => {}
            other => out.push_str(&display::to_string(other)),
        }
    }
    Ok(Value::str(out))
}

fn join_part(separator: &str, args: &[Value]) -> Outcome {
    let list = items(args, 1).ok_or_else(|| null_argument("value"))?;
    let (start, count) = (not_negative("startIndex", long(args, 2))?, not_negative("count", long(args, 3))?);
    let part = list.get(start..start + count).ok_or_else(|| bad_index("startIndex"))?;
    joined(separator, Some(part.to_vec()), "value")
}

fn format_default(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    display::composite(&text(args, 0), args.get(1..).unwrap_or_default(), provider(&Value::Null)).map(Value::from)
}

fn format_provider(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    display::composite(&text(args, 1), args.get(2..).unwrap_or_default(), provider(arg(args, 0))).map(Value::from)
}
