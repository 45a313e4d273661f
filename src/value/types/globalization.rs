//! `System.Globalization`: cultures, the ways they write numbers and dates, text information.

use std::any::Any;
use std::cell::Cell;

use super::enums::enum_of;
use super::search::{self, Comparison, compare};
use super::support::{
    Outcome, Rt, arg, body, culture_named, date_of, long, long_of, m, p, ps, sp, sps, text, text_of, unit,
};
use super::{Method, Property, StaticProperty, TypeDef, TypeRef};
use crate::value::convert::convert;
use crate::value::culture::{self, Culture};
use crate::value::{CultureInfo, Fault, Object, Str, Value};

/// What part of a culture an object stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// `NumberFormatInfo`.
    Number,
    /// `DateTimeFormatInfo`.
    Date,
    /// `TextInfo`.
    Text,
    /// `CompareInfo`.
    Compare,
    /// `Calendar`.
    Calendar,
}

/// A facet of a culture as an object.
pub struct FormatInfo {
    culture: Cell<&'static Culture>,
    facet: Facet,
    changeable: bool,
}

impl FormatInfo {
    /// The culture, with what a script changed of it.
    pub fn culture(&self) -> &'static Culture {
        self.culture.get()
    }

    /// Changes a copy of the culture; it lives as long as the program, like the tables.
    fn change(&self, f: impl FnOnce(&mut Culture)) -> Result<(), Fault> {
        if !self.changeable {
            return Err(super::support::invalid_operation("Instance is read-only."));
        }
        let mut copy = self.culture.get().clone();
        f(&mut copy);
        self.culture.set(Box::leak(Box::new(copy)));
        Ok(())
    }
}

/// The culture of a name as an object.
pub fn culture(name: &str) -> Value {
    Value::object(CultureInfo { name: Str::from(name) })
}

fn own(this: &Value) -> Result<&'static Culture, Fault> {
    Ok(culture_named(&body::<CultureInfo>(this)?.name))
}

fn facet(this: &Value, facet: Facet) -> Outcome {
    Ok(Value::object(FormatInfo { culture: Cell::new(own(this)?), facet, changeable: true }))
}

fn of(this: &Value) -> Result<&'static Culture, Fault> {
    Ok(body::<FormatInfo>(this)?.culture())
}

/// The text of a property; the names of the invariant culture are its own.
fn shown(this: &Value, get: fn(&Culture) -> &'static str) -> Outcome {
    Ok(Value::str(get(own(this)?)))
}

fn language(this: &Value) -> Result<Str, Fault> {
    let name = &body::<CultureInfo>(this)?.name;
    Ok(Str::from(name.split('-').next().unwrap_or("")))
}

pub(super) const CULTURE_PROPERTIES: &[Property] = &[
    p("Calendar", "System.Globalization.Calendar", |_, this| facet(this, Facet::Calendar)),
    p("CompareInfo", "System.Globalization.CompareInfo", |_, this| facet(this, Facet::Compare)),
    p("DateTimeFormat", "System.Globalization.DateTimeFormatInfo", |_, this| facet(this, Facet::Date)),
    p("DisplayName", "string", |_, this| shown(this, |c| c.english_name)),
    p("EnglishName", "string", |_, this| shown(this, |c| c.english_name)),
    p("IetfLanguageTag", "string", |_, this| Ok(Value::Str(body::<CultureInfo>(this)?.name.clone()))),
    p("IsNeutralCulture", "bool", |_, this| {
        let name = &body::<CultureInfo>(this)?.name;
        Ok(Value::Bool(!name.is_empty() && !name.contains('-')))
    }),
    p("CultureTypes", "System.Globalization.CultureTypes", |_, this| {
        let name = &body::<CultureInfo>(this)?.name;
        let kind = if name.is_empty() || name.contains('-') { 2 } else { 1 };
        Ok(enum_of("System.Globalization.CultureTypes", kind | if name.is_empty() { 0 } else { 4 }))
    }),
    p("OptionalCalendars", "System.Globalization.Calendar[]", |_, this| {
        Ok(Value::array(vec![facet(this, Facet::Calendar)?]))
    }),
    p("ThreeLetterWindowsLanguageName", "string", |_, this| {
        let name = own(this)?.name;
        Ok(Value::str(match name {
            "" => "IVL",
            "en-US" => "ENU",
            "en-GB" => "ENG",
            "de-DE" => "DEU",
            "fr-FR" => "FRA",
            "es-ES" => "ESN",
            "it-IT" => "ITA",
            "ja-JP" => "JPN",
            "zh-CN" => "CHS",
            "ru-RU" => "RUS",
            "pt-BR" => "PTB",
            _ => "ZZZ",
        }))
    }),
    p("UseUserOverride", "bool", |_, this| Ok(Value::Bool(!body::<CultureInfo>(this)?.name.is_empty()))),
    p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
    p("KeyboardLayoutId", "int", |_, this| Ok(Value::Int(own(this)?.lcid as i32))),
    p("LCID", "int", |_, this| Ok(Value::Int(own(this)?.lcid as i32))),
    p("Name", "string", |_, this| Ok(Value::Str(body::<CultureInfo>(this)?.name.clone()))),
    p("NativeName", "string", |_, this| shown(this, |c| c.native_name)),
    p("NumberFormat", "System.Globalization.NumberFormatInfo", |_, this| facet(this, Facet::Number)),
    p("Parent", "cultureinfo", |_, this| {
        let name = body::<CultureInfo>(this)?.name.clone();
        Ok(culture(name.rsplit_once('-').map_or("", |(parent, _)| parent)))
    }),
    p("TextInfo", "System.Globalization.TextInfo", |_, this| facet(this, Facet::Text)),
    p("ThreeLetterISOLanguageName", "string", |_, this| {
        let code = language(this)?;
        let three = [
            ("en", "eng"),
            ("de", "deu"),
            ("fr", "fra"),
            ("es", "spa"),
            ("pt", "por"),
            ("ru", "rus"),
            ("zh", "zho"),
            ("it", "ita"),
            ("ja", "jpn"),
            ("", "ivl"),
        ];
        Ok(Value::str(three.iter().find(|(two, _)| *two == &*code).map_or("", |(_, t)| *t)))
    }),
    p("TwoLetterISOLanguageName", "string", |_, this| {
        let code = language(this)?;
        Ok(if code.is_empty() { Value::str("iv") } else { Value::Str(code) })
    }),
];

pub(super) const CULTURE_METHODS: &[Method] = &[
    m("System.Object Clone()", |_, this, _| Ok(culture(&body::<CultureInfo>(this)?.name))),
    m("void ClearCachedData()", |_, _, _| Ok(Value::Null)),
    m("cultureinfo GetConsoleFallbackUICulture()", |_, this, _| Ok(culture(&body::<CultureInfo>(this)?.name))),
    m("System.Object GetFormat(type formatType)", |_, this, a| {
        let ty = super::support::type_arg(a, 0);
        if ty.is(&NUMBER_FORMAT_INFO) {
            facet(this, Facet::Number)
        } else if ty.is(&DATE_TIME_FORMAT_INFO) {
            facet(this, Facet::Date)
        } else {
            Ok(Value::Null)
        }
    }),
    m("string ToString()", |_, this, _| Ok(Value::Str(body::<CultureInfo>(this)?.name.clone()))),
];

pub(super) const CULTURE_STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("CurrentCulture", "cultureinfo", |_| Ok(culture("en-US"))),
    sps("CurrentUICulture", "cultureinfo", |rt| Ok(ui_culture(rt)), set_ui_culture),
    sp("DefaultThreadCurrentCulture", "cultureinfo", |_| Ok(Value::Null)),
    sp("DefaultThreadCurrentUICulture", "cultureinfo", |_| Ok(Value::Null)),
    sp("InstalledUICulture", "cultureinfo", |_| Ok(culture("en-US"))),
    sp("InvariantCulture", "cultureinfo", |_| Ok(culture(""))),
];

/// The culture that messages are shown in.
pub(super) fn ui_culture(rt: Rt<'_>) -> Value {
    culture(&rt.ui_culture())
}

/// Sets it.
pub(super) fn set_ui_culture(rt: Rt<'_>, value: &Value) -> Result<(), Fault> {
    let name = body::<CultureInfo>(value)?.name.clone();
    rt.set_ui_culture(&name);
    Ok(())
}

fn named(value: &Value) -> Outcome {
    let made = convert(value, &TypeRef::Def(&super::CULTURE_INFO));
    made.map_err(|_| {
        let name = value.invariant_text();
        Fault::thrown(
            "System.Globalization.CultureNotFoundException",
            format!("Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier."),
        )
    })
}

pub(super) const CULTURE_STATICS: &[Method] = &[
    m("cultureinfo CreateSpecificCulture(string name)", |_, _, a| named(arg(a, 0))),
    m("cultureinfo GetCultureInfoByIetfLanguageTag(string name)", |_, _, a| named(arg(a, 0))),
    m("cultureinfo ReadOnly(cultureinfo ci)", |_, _, a| Ok(arg(a, 0).clone())),
    m("cultureinfo GetCultureInfo(int culture)", |_, _, a| named(arg(a, 0))),
    m("cultureinfo GetCultureInfo(string name)", |_, _, a| named(arg(a, 0))),
    m("cultureinfo[] GetCultures(System.Globalization.CultureTypes types)", |_, _, _| {
        let all = ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "pt-BR", "ru-RU", "zh-CN"];
        let list = all.iter().filter(|n| culture::find(n).is_some()).map(|n| culture(n)).collect();
        Ok(Value::typed_array(TypeRef::Def(&super::CULTURE_INFO), list))
    }),
];

pub(super) const CULTURE_CONSTRUCTORS: &[Method] = &[
    m("(string name)", |_, _, a| named(arg(a, 0))),
    m("(string name, bool useUserOverride)", |_, _, a| named(arg(a, 0))),
    m("(int culture)", |_, _, a| named(arg(a, 0))),
];

fn leaked(value: &Value) -> &'static str {
    Box::leak(text_of(value).to_string().into_boxed_str())
}

fn pattern_number(patterns: &[&str], own: &str) -> Value {
    Value::Int(patterns.iter().position(|p| *p == own).map_or(0, |i| i as i32))
}

macro_rules! number_text {
    ($name:literal, $($field:ident).+) => {
        ps(
            $name,
            "string",
            |_, this| Ok(Value::str(of(this)?.number.$($field).+)),
            |_, this, value| {
                let value = leaked(value);
                body::<FormatInfo>(this)?.change(|c| c.number.$($field).+ = value)
            },
        )
    };
}

macro_rules! number_digits {
    ($name:literal, $field:ident) => {
        ps(
            $name,
            "int",
            |_, this| Ok(Value::Int(of(this)?.number.$field as i32)),
            |_, this, value| {
                let value = long_of(value).max(0) as usize;
                body::<FormatInfo>(this)?.change(|c| c.number.$field = value)
            },
        )
    };
}

const NUMBER_PROPERTIES: &[Property] = &[
    number_digits!("CurrencyDecimalDigits", currency_digits),
    number_text!("CurrencyDecimalSeparator", decimal_separator),
    number_text!("CurrencyGroupSeparator", group_separator),
    p("CurrencyNegativePattern", "int", |_, this| {
        let patterns = [
            "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-", "$ -n", "n- $",
            "($ n)", "(n $)",
        ];
        Ok(pattern_number(&patterns, of(this)?.number.currency_negative))
    }),
    p("CurrencyPositivePattern", "int", |_, this| {
        let own = of(this)?.number.currency_positive.replace('\u{a0}', " ");
        Ok(pattern_number(&["$n", "n$", "$ n", "n $"], &own))
    }),
    number_text!("CurrencySymbol", currency_symbol),
    p("IsReadOnly", "bool", |_, this| Ok(Value::Bool(!body::<FormatInfo>(this)?.changeable))),
    number_text!("NaNSymbol", nan),
    number_text!("NegativeInfinitySymbol", negative_infinity),
    number_text!("NegativeSign", negative_sign),
    number_digits!("NumberDecimalDigits", decimal_digits),
    number_text!("NumberDecimalSeparator", decimal_separator),
    number_text!("NumberGroupSeparator", group_separator),
    p("NumberGroupSizes", "int[]", |_, _| Ok(Value::typed_array(TypeRef::Def(&super::INT32), vec![Value::Int(3)]))),
    p("NumberNegativePattern", "int", |_, _| Ok(Value::Int(1))),
    number_digits!("PercentDecimalDigits", percent_digits),
    number_text!("PercentDecimalSeparator", decimal_separator),
    number_text!("PercentGroupSeparator", group_separator),
    p("PercentNegativePattern", "int", |_, this| {
        let pattern = of(this)?.number.percent_negative.replace('\u{a0}', " ");
        Ok(pattern_number(
            &["-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"],
            &pattern,
        ))
    }),
    p("PercentPositivePattern", "int", |_, this| {
        let pattern = of(this)?.number.percent_positive.replace('\u{a0}', " ");
        Ok(pattern_number(&["n %", "n%", "%n", "% n"], &pattern))
    }),
    p("CurrencyGroupSizes", "int[]", |_, _| Ok(Value::typed_array(TypeRef::Def(&super::INT32), vec![Value::Int(3)]))),
    p("PercentGroupSizes", "int[]", |_, _| Ok(Value::typed_array(TypeRef::Def(&super::INT32), vec![Value::Int(3)]))),
    p("DigitSubstitution", "System.Globalization.DigitShapes", |_, _| {
        Ok(enum_of("System.Globalization.DigitShapes", 1))
    }),
    p("NativeDigits", "string[]", |_, _| Ok(Value::strings(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]))),
    p("PercentSymbol", "string", |_, _| Ok(Value::str("%"))),
    p("PerMilleSymbol", "string", |_, _| Ok(Value::str("‰"))),
    number_text!("PositiveInfinitySymbol", infinity),
    p("PositiveSign", "string", |_, _| Ok(Value::str("+"))),
];

fn cloned(this: &Value) -> Outcome {
    let own = body::<FormatInfo>(this)?;
    Ok(Value::object(FormatInfo { culture: Cell::new(own.culture()), facet: own.facet, changeable: true }))
}

fn read_only(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    let own = body::<FormatInfo>(arg(args, 0))?;
    Ok(Value::object(FormatInfo { culture: Cell::new(own.culture()), facet: own.facet, changeable: false }))
}

fn instance(culture: &'static Culture, facet: Facet) -> Outcome {
    Ok(Value::object(FormatInfo { culture: Cell::new(culture), facet, changeable: false }))
}

static NUMBER_FORMAT_INFO: TypeDef = TypeDef::class("System.Globalization.NumberFormatInfo")
    .implements(&["System.IFormatProvider", "System.ICloneable"])
    .properties(NUMBER_PROPERTIES)
    .methods(&[
        m("System.Object Clone()", |_, this, _| cloned(this)),
        m("System.Object GetFormat(type formatType)", |_, this, _| Ok(this.clone())),
    ])
    .static_properties(&[
        sp("CurrentInfo", "System.Globalization.NumberFormatInfo", |_| instance(culture::en_us(), Facet::Number)),
        sp("InvariantInfo", "System.Globalization.NumberFormatInfo", |_| instance(culture::invariant(), Facet::Number)),
    ])
    .static_methods(&[
        m("System.Globalization.NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)", |_, _, a| {
            instance(super::support::culture_of(a, 0), Facet::Number)
        }),
        m("System.Globalization.NumberFormatInfo ReadOnly(System.Globalization.NumberFormatInfo nfi)", read_only),
    ])
    .constructors(&[m("()", |_, _, _| {
        let culture = Cell::new(culture::invariant());
        Ok(Value::object(FormatInfo { culture, facet: Facet::Number, changeable: true }))
    })]);

macro_rules! date_text {
    ($name:literal, $field:ident) => {
        ps(
            $name,
            "string",
            |_, this| Ok(Value::str(of(this)?.date.$field)),
            |_, this, value| {
                let value = leaked(value);
                body::<FormatInfo>(this)?.change(|c| c.date.$field = value)
            },
        )
    };
}

fn with_empty(months: [&'static str; 12]) -> Value {
    Value::strings(months.into_iter().chain(std::iter::once("")))
}

const DATE_PROPERTIES: &[Property] = &[
    p("AbbreviatedDayNames", "string[]", |_, this| Ok(Value::strings(of(this)?.date.short_days))),
    p("AbbreviatedMonthNames", "string[]", |_, this| Ok(with_empty(of(this)?.date.short_months))),
    date_text!("AMDesignator", am),
    p("Calendar", "System.Globalization.Calendar", |_, this| instance(of(this)?, Facet::Calendar)),
    date_text!("DateSeparator", date_separator),
    p("DayNames", "string[]", |_, this| Ok(Value::strings(of(this)?.date.days))),
    p("FirstDayOfWeek", "System.DayOfWeek", |_, this| {
        Ok(enum_of("System.DayOfWeek", i64::from(of(this)?.date.first_day_of_week)))
    }),
    p("AbbreviatedMonthGenitiveNames", "string[]", |_, this| Ok(with_empty(of(this)?.date.short_months))),
    p("CalendarWeekRule", "System.Globalization.CalendarWeekRule", |_, this| {
        let own = of(this)?;
        let first_full = !own.name.is_empty() && own.date.first_day_of_week == 1;
        Ok(enum_of("System.Globalization.CalendarWeekRule", if first_full { 2 } else { 0 }))
    }),
    p("NativeCalendarName", "string", |_, _| Ok(Value::str("Gregorian Calendar"))),
    p("ShortestDayNames", "string[]", |_, this| Ok(Value::strings(shortest(of(this)?)))),
    p("FullDateTimePattern", "string", |_, this| {
        let date = &of(this)?.date;
        Ok(Value::from(format!("{} {}", date.long_date, date.long_time)))
    }),
    p("IsReadOnly", "bool", |_, this| Ok(Value::Bool(!body::<FormatInfo>(this)?.changeable))),
    date_text!("LongDatePattern", long_date),
    date_text!("LongTimePattern", long_time),
    date_text!("MonthDayPattern", month_day),
    p("MonthGenitiveNames", "string[]", |_, this| Ok(with_empty(of(this)?.date.genitive_months))),
    p("MonthNames", "string[]", |_, this| Ok(with_empty(of(this)?.date.months))),
    date_text!("PMDesignator", pm),
    p("RFC1123Pattern", "string", |_, _| Ok(Value::str("ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"))),
    date_text!("ShortDatePattern", short_date),
    date_text!("ShortTimePattern", short_time),
    p("SortableDateTimePattern", "string", |_, _| Ok(Value::str("yyyy'-'MM'-'dd'T'HH':'mm':'ss"))),
    date_text!("TimeSeparator", time_separator),
    p("UniversalSortableDateTimePattern", "string", |_, _| Ok(Value::str("yyyy'-'MM'-'dd HH':'mm':'ss'Z'"))),
    date_text!("YearMonthPattern", year_month),
];

/// The names of days that calendars put over their columns.
fn shortest(culture: &'static Culture) -> [&'static str; 7] {
    if culture.name.is_empty() || culture.name.starts_with("en") {
        return ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];
    }
    culture.date.short_days
}

fn nth(list: &[&'static str], index: i64) -> Outcome {
    let found = usize::try_from(index).ok().and_then(|i| list.get(i).copied());
    found
        .map(Value::str)
        .ok_or_else(|| super::support::out_of_range("Valid values are between 1 and 13, inclusive.", "month"))
}

static DATE_TIME_FORMAT_INFO: TypeDef = TypeDef::class("System.Globalization.DateTimeFormatInfo")
    .implements(&["System.IFormatProvider", "System.ICloneable"])
    .properties(DATE_PROPERTIES)
    .methods(&[
        m("System.Object Clone()", |_, this, _| cloned(this)),
        m("string GetAbbreviatedDayName(System.DayOfWeek dayofweek)", |_, this, a| {
            nth(&of(this)?.date.short_days, long(a, 0))
        }),
        m("string GetAbbreviatedMonthName(int month)", |_, this, a| nth(&of(this)?.date.short_months, long(a, 0) - 1)),
        m("System.Object GetFormat(type formatType)", |_, this, _| Ok(this.clone())),
        m("string[] GetAllDateTimePatterns(char format)", |_, this, a| {
            let date = &of(this)?.date;
            let patterns: Vec<&str> = match char::from_u32(u32::from(unit(a, 0))).unwrap_or_default() {
                'd' => vec![date.short_date],
                'D' => vec![date.long_date],
                't' => vec![date.short_time],
                'T' => vec![date.long_time],
                'M' | 'm' => vec![date.month_day],
                'Y' | 'y' => vec![date.year_month],
                'O' | 'o' => vec!["yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"],
                'R' | 'r' => vec!["ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"],
                's' => vec!["yyyy'-'MM'-'dd'T'HH':'mm':'ss"],
                'u' => vec!["yyyy'-'MM'-'dd HH':'mm':'ss'Z'"],
                'f' => return Ok(Value::strings([format!("{} {}", date.long_date, date.short_time)])),
                'F' | 'U' => return Ok(Value::strings([format!("{} {}", date.long_date, date.long_time)])),
                'g' => return Ok(Value::strings([format!("{} {}", date.short_date, date.short_time)])),
                'G' => return Ok(Value::strings([format!("{} {}", date.short_date, date.long_time)])),
                _ => {
                    return Err(super::support::bad_argument("Format specifier was invalid. (Parameter 'format')"));
                }
            };
            Ok(Value::strings(patterns))
        }),
        m("int GetEra(string eraName)", |_, _, a| {
            Ok(Value::Int(if ["A.D.", "AD", "A"].iter().any(|n| n.eq_ignore_ascii_case(&text(a, 0))) { 1 } else { -1 }))
        }),
        m("string GetEraName(int era)", |_, _, _| Ok(Value::str("A.D."))),
        m("string GetAbbreviatedEraName(int era)", |_, _, _| Ok(Value::str("AD"))),
        m("string GetShortestDayName(System.DayOfWeek dayOfWeek)", |_, this, a| {
            let days = shortest(of(this)?);
            let refs: Vec<&'static str> = days.to_vec();
            nth(&refs, long(a, 0))
        }),
        m("string GetDayName(System.DayOfWeek dayofweek)", |_, this, a| nth(&of(this)?.date.days, long(a, 0))),
        m("string GetMonthName(int month)", |_, this, a| nth(&of(this)?.date.months, long(a, 0) - 1)),
    ])
    .static_properties(&[
        sp("CurrentInfo", "System.Globalization.DateTimeFormatInfo", |_| instance(culture::en_us(), Facet::Date)),
        sp("InvariantInfo", "System.Globalization.DateTimeFormatInfo", |_| instance(culture::invariant(), Facet::Date)),
    ])
    .static_methods(&[
        m("System.Globalization.DateTimeFormatInfo GetInstance(System.IFormatProvider provider)", |_, _, a| {
            instance(super::support::culture_of(a, 0), Facet::Date)
        }),
        m("System.Globalization.DateTimeFormatInfo ReadOnly(System.Globalization.DateTimeFormatInfo dtfi)", read_only),
    ])
    .constructors(&[m("()", |_, _, _| {
        let culture = Cell::new(culture::invariant());
        Ok(Value::object(FormatInfo { culture, facet: Facet::Date, changeable: true }))
    })]);

/// `ToTitleCase`: the first letter of each word large, the others small, but words in capitals stay.
fn title_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let capitals =
            word.chars().all(|c| !c.is_lowercase()) && word.chars().filter(|c| c.is_alphabetic()).count() > 1;
        if capitals {
            out.push_str(word);
        } else {
            let mut first = true;
            for c in word.chars() {
                out.push(if first && c.is_alphabetic() { search::simple_upper(c) } else { search::simple_lower(c) });
                first = first && !c.is_alphabetic();
            }
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_alphanumeric() || c == '\'' && !word.is_empty() {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

fn letter(a: &[Value], f: fn(char) -> char) -> Value {
    let own = unit(a, 0);
    let mapped = char::from_u32(u32::from(own)).map(f).and_then(|c| u16::try_from(u32::from(c)).ok());
    Value::Char(mapped.unwrap_or(own))
}

static TEXT_INFO: TypeDef = TypeDef::class("System.Globalization.TextInfo")
    .properties(&[
        p("ANSICodePage", "int", |_, _| Ok(Value::Int(1252))),
        p("CultureName", "string", |_, this| Ok(Value::str(of(this)?.name))),
        p("IsReadOnly", "bool", |_, _| Ok(Value::Bool(false))),
        p("IsRightToLeft", "bool", |_, _| Ok(Value::Bool(false))),
        p("LCID", "int", |_, this| Ok(Value::Int(of(this)?.lcid as i32))),
        p("ListSeparator", "string", |_, this| {
            Ok(Value::str(if of(this)?.number.decimal_separator == "," { ";" } else { "," }))
        }),
        p("EBCDICCodePage", "int", |_, _| Ok(Value::Int(37))),
        p("MacCodePage", "int", |_, _| Ok(Value::Int(10_000))),
        p("OEMCodePage", "int", |_, _| Ok(Value::Int(437))),
    ])
    .methods(&[
        m("System.Object Clone()", |_, this, _| cloned(this)),
        m("char ToLower(char c)", |_, _, a| Ok(letter(a, search::simple_lower))),
        m("string ToLower(string str)", |_, _, a| {
            Ok(Value::from(text(a, 0).chars().map(search::simple_lower).collect::<String>()))
        }),
        m("string ToTitleCase(string str)", |_, _, a| Ok(Value::from(title_case(&text(a, 0))))),
        m("char ToUpper(char c)", |_, _, a| Ok(letter(a, search::simple_upper))),
        m("string ToUpper(string str)", |_, _, a| {
            Ok(Value::from(text(a, 0).chars().map(search::simple_upper).collect::<String>()))
        }),
    ]);

const IGNORE_CASE: i64 = 1;
const IGNORE_NON_SPACE: i64 = 2;
const IGNORE_SYMBOLS: i64 = 4;
const ORDINAL_IGNORE_CASE: i64 = 0x1000_0000;
const ORDINAL: i64 = 0x4000_0000;

/// The comparison that `CompareOptions` ask for, and what they leave out of a text.
fn options(number: i64) -> (Comparison, impl Fn(&str) -> String) {
    let how = Comparison {
        linguistic: number & (ORDINAL | ORDINAL_IGNORE_CASE) == 0,
        ignore_case: number & (IGNORE_CASE | ORDINAL_IGNORE_CASE) != 0,
    };
    (how, move |text: &str| {
        let mut out = text.to_owned();
        if number & IGNORE_NON_SPACE != 0 {
            out = search::without_marks(&out);
        }
        if number & IGNORE_SYMBOLS != 0 {
            out.retain(char::is_alphanumeric);
        }
        out
    })
}

/// `String.Compare` with `CompareOptions`.
pub(super) fn compare_with(a: &str, b: &str, number: i64) -> Value {
    let (how, strip) = options(number);
    Value::Int(compare(&strip(a), &strip(b), how) as i32)
}

fn index_of(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let (how, strip) = options(if a.len() > 2 { long(a, 2) } else { 0 });
    let own = strip(&text(a, 0));
    Ok(Value::Int(search::position(&own, search::find(&own, &strip(&text(a, 1)), how, false))))
}

fn last_index_of(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let (how, strip) = options(if a.len() > 2 { long(a, 2) } else { 0 });
    let own = strip(&text(a, 0));
    Ok(Value::Int(search::position(&own, search::find(&own, &strip(&text(a, 1)), how, true))))
}

static COMPARE_INFO: TypeDef = TypeDef::class("System.Globalization.CompareInfo")
    .static_methods(&[
        m("System.Globalization.CompareInfo GetCompareInfo(int culture)", |_, _, a| {
            let found = u32::try_from(long(a, 0)).ok().and_then(culture::find_lcid);
            instance(found.unwrap_or_else(culture::invariant), Facet::Compare)
        }),
        m("System.Globalization.CompareInfo GetCompareInfo(string name)", |_, _, a| {
            instance(culture_named(&text(a, 0)), Facet::Compare)
        }),
        m("bool IsSortable(char ch)", |_, _, _| Ok(Value::Bool(true))),
        m("bool IsSortable(string text)", |_, _, a| Ok(Value::Bool(!text(a, 0).is_empty()))),
    ])
    .properties(&[
        p("LCID", "int", |_, this| Ok(Value::Int(of(this)?.lcid as i32))),
        p("Name", "string", |_, this| Ok(Value::str(of(this)?.name))),
    ])
    .methods(&[
        m("int Compare(string string1, string string2)", |_, _, a| Ok(compare_with(&text(a, 0), &text(a, 1), 0))),
        m("int Compare(string string1, string string2, System.Globalization.CompareOptions options)", |_, _, a| {
            Ok(compare_with(&text(a, 0), &text(a, 1), long(a, 2)))
        }),
        m("int IndexOf(string source, string value)", index_of),
        m("int IndexOf(string source, string value, System.Globalization.CompareOptions options)", index_of),
        m("int LastIndexOf(string source, string value)", last_index_of),
        m("int LastIndexOf(string source, string value, System.Globalization.CompareOptions options)", last_index_of),
        m("bool IsPrefix(string source, string prefix)", is_prefix),
        m("bool IsPrefix(string source, string prefix, System.Globalization.CompareOptions options)", is_prefix),
        m("bool IsSuffix(string source, string suffix)", is_suffix),
        m("bool IsSuffix(string source, string suffix, System.Globalization.CompareOptions options)", is_suffix),
    ]);

fn is_prefix(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let (how, strip) = options(if a.len() > 2 { long(a, 2) } else { 0 });
    Ok(Value::Bool(search::starts_with(&strip(&text(a, 0)), &strip(&text(a, 1)), how)))
}

fn is_suffix(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let (how, strip) = options(if a.len() > 2 { long(a, 2) } else { 0 });
    Ok(Value::Bool(search::ends_with(&strip(&text(a, 0)), &strip(&text(a, 1)), how)))
}

static CALENDAR: TypeDef = TypeDef::class("System.Globalization.GregorianCalendar")
    .methods(&[
        m("int GetDayOfYear(datetime time)", |_, _, a| {
            Ok(Value::Int(date_of(arg(a, 0)).calendar().day_of_year() as i32))
        }),
        m("int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)", |_, _, a| {
            let date = date_of(arg(a, 0)).calendar();
            let (rule, first) = (long(a, 1), long(a, 2));
            let day = i64::from(date.day_of_year()) - 1;
            let weekday = i64::from(date.day_of_week());
            // Day of week of 1 January, counted from the first day of the week.
            let january = (weekday - day - first).rem_euclid(7);
            let full = match rule {
                0 => 7,
                1 => 0,
                _ => 3,
            };
            let skipped = if january == 0 || rule == 0 { 0 } else if rule == 2 && 7 - january >= 4 { 0 } else { 7 - january };
            let offset = if rule == 0 || skipped == 0 { january } else { 0 };
            if day < skipped {
                let before = crate::value::datetime::Date::new(i64::from(date.year) - 1, 12, 31);
                let last = before.map_or(0, |d| i64::from(d.day_of_year()) - 1);
                let start = (january - last - 1).rem_euclid(7);
                let lead = if start == 0 { 0 } else if full == 3 && 7 - start >= 4 { 0 } else { 7 - start };
                let shift = if lead == 0 { start } else { 0 };
                return Ok(Value::Int(((last - lead + shift) / 7 + 1) as i32));
            }
            Ok(Value::Int(((day - skipped + offset) / 7 + 1) as i32))
        }),
        m("bool IsLeapYear(int year)", |_, _, a| {
            Ok(Value::Bool(crate::value::datetime::is_leap_year(long(a, 0) as i32)))
        }),
    ])
    .constructors(&[m("()", |_, _, _| instance(culture::invariant(), Facet::Calendar))]);

static ISO_WEEK: TypeDef = TypeDef::class("System.Globalization.ISOWeek").static_methods(&[
    m("int GetWeekOfYear(datetime date)", |_, _, a| Ok(Value::Int(date_of(arg(a, 0)).calendar().iso_week().1 as i32))),
    m("int GetYear(datetime date)", |_, _, a| Ok(Value::Int(date_of(arg(a, 0)).calendar().iso_week().0))),
]);

impl Object for FormatInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.facet {
            Facet::Number => &NUMBER_FORMAT_INFO,
            Facet::Date => &DATE_TIME_FORMAT_INFO,
            Facet::Text => &TEXT_INFO,
            Facet::Compare => &COMPARE_INFO,
            Facet::Calendar => &CALENDAR,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        match self.facet {
            Facet::Text => Some(format!("TextInfo - {}", self.culture().name)),
            Facet::Compare => Some(format!("CompareInfo - {}", self.culture().name)),
            _ => None,
        }
    }
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] =
    &[&NUMBER_FORMAT_INFO, &DATE_TIME_FORMAT_INFO, &TEXT_INFO, &COMPARE_INFO, &CALENDAR, &ISO_WEEK];
