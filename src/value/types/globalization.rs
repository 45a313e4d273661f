//! `System.Globalization`: cultures, the ways they write numbers and dates, text information.

use std::any::Any;

use super::TypeDef;
use super::TypeRef;
use super::search::{Comparison, compare};
use crate::value::culture::Culture;
use crate::value::{Object, Value};

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
}

/// A facet of a culture as an object.
pub struct FormatInfo {
    /// The culture.
    pub culture: &'static Culture,
    /// Which part of it.
    pub facet: Facet,
}

/// `String.Compare` with `CompareOptions`.
pub(super) fn compare_with(a: &str, b: &str, options: i64) -> Value {
    const IGNORE_CASE: i64 = 1;
    const IGNORE_SYMBOLS: i64 = 4;
    const ORDINAL_IGNORE_CASE: i64 = 0x1000_0000;
    const ORDINAL: i64 = 0x4000_0000;
    let strip = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let how = Comparison {
        linguistic: options & (ORDINAL | ORDINAL_IGNORE_CASE) == 0,
        ignore_case: options & (IGNORE_CASE | ORDINAL_IGNORE_CASE) != 0,
    };
    let order = if options & IGNORE_SYMBOLS != 0 { compare(&strip(a), &strip(b), how) } else { compare(a, b, how) };
    Value::Int(order as i32)
}

impl Object for FormatInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self.facet {
            Facet::Number => &NUMBER_FORMAT_INFO,
            Facet::Date => &DATE_TIME_FORMAT_INFO,
            Facet::Text => &TEXT_INFO,
            Facet::Compare => &COMPARE_INFO,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

static NUMBER_FORMAT_INFO: TypeDef =
    TypeDef::class("System.Globalization.NumberFormatInfo").implements(&["System.IFormatProvider"]);
static DATE_TIME_FORMAT_INFO: TypeDef =
    TypeDef::class("System.Globalization.DateTimeFormatInfo").implements(&["System.IFormatProvider"]);
static TEXT_INFO: TypeDef = TypeDef::class("System.Globalization.TextInfo");
static COMPARE_INFO: TypeDef = TypeDef::class("System.Globalization.CompareInfo");

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&NUMBER_FORMAT_INFO, &DATE_TIME_FORMAT_INFO, &TEXT_INFO, &COMPARE_INFO];
