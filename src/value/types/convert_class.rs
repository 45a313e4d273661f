//! `System.Convert`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use num_traits::ToPrimitive as _;
use rust_decimal::Decimal;

use super::number::{integer_value, parse_bool, parse_fault, wide};
use super::support::{
    Outcome, Rt, arg, bad_argument, bad_format, byte_array, bytes, culture_of, decimal, int, items, long, long_of, m,
    not_negative, null_argument, out_of_range, overflow, provider, sp, text, type_arg,
};
use super::{Method, TypeDef, TypeRef, display};
use crate::value::culture::Culture;
use crate::value::numeric::{
    self, IntegerType, NumberStyles, parse_decimal, parse_double, parse_integer, parse_radix, radix_text,
};
use crate::value::{DateTime, Fault, Value};

/// `System.Convert`.
pub(super) static CONVERT: TypeDef = TypeDef::class("System.Convert")
    .static_properties(&[sp("DBNull", "System.Object", |_| Ok(super::misc::db_null()))])
    .static_methods(METHODS);

fn from_base64(text: &str) -> Outcome {
    let own: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    STANDARD.decode(own).map(|b| byte_array(&b)).map_err(|_| {
        bad_format("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.")
    })
}

/// The text of bytes; with the option 1 in lines of 76 characters.
fn base64(bytes: &[u8], options: i64) -> String {
    let encoded = STANDARD.encode(bytes);
    if options != 1 {
        return encoded;
    }
    let lines = encoded.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned());
    lines.collect::<Vec<_>>().join("\r\n")
}

/// The bytes that an array argument and the offset and length after it name.
fn slice(args: &[Value], array: usize, offset: usize) -> Result<Vec<u8>, Fault> {
    let all = bytes(args, array, "inArray")?;
    let (start, count) = (long(args, offset), long(args, offset + 1));
    let (Ok(first), Ok(length)) = (usize::try_from(start), usize::try_from(count)) else {
        return Err(match count < 0 {
            true => out_of_range(
                "Index was out of range. Must be non-negative and less than the size of the collection.",
                "length",
            ),
            false => out_of_range("Value must be positive.", "offset"),
        });
    };
    let part = all.get(first..first.saturating_add(length));
    part.map(<[u8]>::to_vec)
        .ok_or_else(|| out_of_range("Offset and length must refer to a position in the string.", "offset"))
}

fn to_chars(_: Rt<'_>, _: &Value, args: &[Value]) -> Outcome {
    let encoded = base64(&slice(args, 0, 1)?, if args.len() > 5 { long(args, 5) } else { 0 });
    let target = arg(args, 3).as_array().ok_or_else(|| null_argument("outArray"))?;
    let start = not_negative("offsetOut", long(args, 4))?;
    if start + encoded.len() > target.items().len() {
        return Err(out_of_range(
            "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.",
            "offsetOut",
        ));
    }
    for (i, unit) in encoded.bytes().enumerate() {
        target.set(start + i, Value::Char(u16::from(unit)));
    }
    Ok(Value::Int(encoded.len() as i32))
}

fn invalid_cast(value: &Value, to: &str) -> Fault {
    let from = value.type_ref().map_or_else(String::new, |t| t.short_name());
    Fault::thrown("System.InvalidCastException", format!("Invalid cast from '{from}' to '{to}'."))
}

fn whole(value: &Value, kind: IntegerType, culture: &Culture) -> Outcome {
    let too_large = || overflow(kind.overflow_message());
    let n = match value.base() {
        Value::Null | Value::Nothing => 0,
        Value::Str(s) => parse_integer(s, kind, NumberStyles::INTEGER, &culture.number).map_err(|e| parse_fault(&e))?,
        Value::Double(d) => numeric::double_to_integer(*d, kind).ok_or_else(too_large)?,
        Value::Single(d) => numeric::double_to_integer(f64::from(*d), kind).ok_or_else(too_large)?,
        Value::Decimal(d) => numeric::decimal_to_integer(d, kind).ok_or_else(too_large)?,
        other if other.downcast::<DateTime>().is_some() => return Err(invalid_cast(other, &format!("{kind:?}"))),
        Value::Array(_) => return Err(unconvertible()),
        Value::Object(o) if o.downcast::<crate::value::EnumValue>().is_none() => return Err(unconvertible()),
        other => wide(other),
    };
    integer_value(n, kind).ok_or_else(too_large)
}

fn unconvertible() -> Fault {
    Fault::thrown("System.InvalidCastException", "Unable to cast object of that type to type 'System.IConvertible'.")
}

fn real(value: &Value, culture: &Culture) -> Result<f64, Fault> {
    Ok(match value.base() {
        Value::Null | Value::Nothing => 0.0,
        Value::Str(s) => parse_double(s, NumberStyles::FLOAT.with(NumberStyles::THOUSANDS), &culture.number)
            .map_err(|e| parse_fault(&e))?,
        Value::Double(d) => *d,
        Value::Single(d) => f64::from(*d),
        Value::Decimal(d) => d.to_f64().unwrap_or_default(),
        Value::ULong(n) => *n as f64,
        other => wide(other) as f64,
    })
}

fn exact(value: &Value, culture: &Culture) -> Result<Decimal, Fault> {
    let too_large = || overflow("Value was either too large or too small for a Decimal.");
    Ok(match value.base() {
        Value::Null | Value::Nothing => Decimal::ZERO,
        Value::Str(s) => parse_decimal(s, NumberStyles::NUMBER, &culture.number).map_err(|e| parse_fault(&e))?,
        Value::Double(_) | Value::Single(_) => {
            let converted = crate::value::convert::convert(value, &TypeRef::Def(&super::DECIMAL));
            decimal(&[converted.map_err(|_| too_large())?], 0)
        }
        Value::Decimal(d) => **d,
        Value::ULong(n) => Decimal::from(*n),
        other => Decimal::from(long_of(other)),
    })
}

fn truth(value: &Value) -> Result<bool, Fault> {
    Ok(match value.base() {
        Value::Null | Value::Nothing => false,
        Value::Bool(b) => *b,
        Value::Str(s) => {
            parse_bool(s).ok_or_else(|| bad_format(format!("String '{s}' was not recognized as a valid Boolean.")))?
        }
        Value::Double(d) => *d != 0.0,
        Value::Single(d) => *d != 0.0,
        Value::Decimal(d) => !d.is_zero(),
        other => wide(other) != 0,
    })
}

fn character(value: &Value) -> Outcome {
    Ok(match value.base() {
        Value::Null | Value::Nothing => Value::Char(0),
        Value::Char(c) => Value::Char(*c),
        Value::Str(s) => {
            let mut units = s.encode_utf16();
            let one = units.next().filter(|_| units.next().is_none());
            Value::Char(one.ok_or_else(|| bad_format("String must be exactly one character long."))?)
        }
        Value::Bool(_) | Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            return Err(invalid_cast(value, "Char"));
        }
        other => Value::Char(
            u16::try_from(wide(other))
                .map_err(|_| overflow("Value was either too large or too small for a character."))?,
        ),
    })
}

macro_rules! sources {
    ($to:literal, $name:literal, $f:expr) => {
        [
            m(concat!($to, " ", $name, "(System.Object value)"), $f),
            m(concat!($to, " ", $name, "(System.Object value, System.IFormatProvider provider)"), $f),
            m(concat!($to, " ", $name, "(bool value)"), $f),
            m(concat!($to, " ", $name, "(char value)"), $f),
            m(concat!($to, " ", $name, "(sbyte value)"), $f),
            m(concat!($to, " ", $name, "(byte value)"), $f),
            m(concat!($to, " ", $name, "(short value)"), $f),
            m(concat!($to, " ", $name, "(ushort value)"), $f),
            m(concat!($to, " ", $name, "(int value)"), $f),
            m(concat!($to, " ", $name, "(uint value)"), $f),
            m(concat!($to, " ", $name, "(long value)"), $f),
            m(concat!($to, " ", $name, "(ulong value)"), $f),
            m(concat!($to, " ", $name, "(float value)"), $f),
            m(concat!($to, " ", $name, "(double value)"), $f),
            m(concat!($to, " ", $name, "(decimal value)"), $f),
            m(concat!($to, " ", $name, "(string value)"), $f),
            m(concat!($to, " ", $name, "(string value, System.IFormatProvider provider)"), $f),
            m(concat!($to, " ", $name, "(datetime value)"), $f),
        ]
    };
}

macro_rules! radix {
    ($to:literal, $name:literal, $kind:ident) => {
        m(concat!($to, " ", $name, "(string value, int fromBase)"), |_, _, a| from_radix(a, IntegerType::$kind))
    };
}

const SOURCES: usize = 18;

const TARGETS: [[Method; SOURCES]; 15] = [
    sources!("bool", "ToBoolean", |_, _, a| truth(arg(a, 0)).map(Value::Bool)),
    sources!("char", "ToChar", |_, _, a| character(arg(a, 0))),
    sources!("sbyte", "ToSByte", |_, _, a| whole(arg(a, 0), IntegerType::SByte, culture_of(a, 1))),
    sources!("byte", "ToByte", |_, _, a| whole(arg(a, 0), IntegerType::Byte, culture_of(a, 1))),
    sources!("short", "ToInt16", |_, _, a| whole(arg(a, 0), IntegerType::Int16, culture_of(a, 1))),
    sources!("ushort", "ToUInt16", |_, _, a| whole(arg(a, 0), IntegerType::UInt16, culture_of(a, 1))),
    sources!("int", "ToInt32", |_, _, a| whole(arg(a, 0), IntegerType::Int32, culture_of(a, 1))),
    sources!("uint", "ToUInt32", |_, _, a| whole(arg(a, 0), IntegerType::UInt32, culture_of(a, 1))),
    sources!("long", "ToInt64", |_, _, a| whole(arg(a, 0), IntegerType::Int64, culture_of(a, 1))),
    sources!("ulong", "ToUInt64", |_, _, a| whole(arg(a, 0), IntegerType::UInt64, culture_of(a, 1))),
    sources!("float", "ToSingle", |_, _, a| real(arg(a, 0), culture_of(a, 1)).map(|n| Value::Single(n as f32))),
    sources!("double", "ToDouble", |_, _, a| real(arg(a, 0), culture_of(a, 1)).map(Value::Double)),
    sources!("decimal", "ToDecimal", |_, _, a| exact(arg(a, 0), culture_of(a, 1)).map(Value::decimal)),
    sources!("datetime", "ToDateTime", |rt, _, a| to_date(rt, a)),
    sources!("string", "ToString", |_, _, a| match arg(a, 0) {
        Value::Null => Ok(Value::str("")),
        other => display::format(other, "", provider(arg(a, 1))).map(Value::from),
    }),
];

const OTHERS: &[Method] = &[
    radix!("sbyte", "ToSByte", SByte),
    radix!("byte", "ToByte", Byte),
    radix!("short", "ToInt16", Int16),
    radix!("ushort", "ToUInt16", UInt16),
    radix!("int", "ToInt32", Int32),
    radix!("uint", "ToUInt32", UInt32),
    radix!("long", "ToInt64", Int64),
    radix!("ulong", "ToUInt64", UInt64),
    m("string ToString(byte value, int toBase)", |_, _, a| to_radix(a, 8)),
    m("string ToString(short value, int toBase)", |_, _, a| to_radix(a, 16)),
    m("string ToString(int value, int toBase)", |_, _, a| to_radix(a, 32)),
    m("string ToString(long value, int toBase)", |_, _, a| to_radix(a, 64)),
    m("string ToString(int value, System.IFormatProvider provider)", |_, _, a| {
        display::format(arg(a, 0), "", culture_of(a, 1)).map(Value::from)
    }),
    m("string ToString(double value, System.IFormatProvider provider)", |_, _, a| {
        display::format(arg(a, 0), "", culture_of(a, 1)).map(Value::from)
    }),
    m("System.Object ChangeType(System.Object value, type conversionType)", |rt, _, a| change_type(rt, a)),
    m(
        "System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)",
        |rt, _, a| change_type(rt, a),
    ),
    m("System.TypeCode GetTypeCode(System.Object value)", |rt, _, a| match arg(a, 0) {
        Value::Null => Ok(super::number::type_code(0)),
        other => super::call::call_method(rt, other, crate::value::Name::new("GetTypeCode"), &[])
            .or_else(|_| Ok(super::number::type_code(1))),
    }),
    m("bool IsDBNull(System.Object value)", |_, _, a| Ok(Value::Bool(super::misc::is_db_null(arg(a, 0))))),
    m("byte[] FromBase64CharArray(char[] inArray, int offset, int length)", |_, _, a| {
        let all = items(a, 0).ok_or_else(|| null_argument("inArray"))?;
        let (start, count) = (not_negative("offset", long(a, 1))?, not_negative("length", long(a, 2))?);
        let part = all
            .get(start..start.saturating_add(count))
            .ok_or_else(|| out_of_range("Offset and length must refer to a position in the string.", "offset"))?;
        let own: String = part.iter().map(|c| long_of(c) as u8 as char).collect();
        from_base64(&own)
    }),
    m("int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)", to_chars),
    m(
        "int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, System.Base64FormattingOptions options)",
        to_chars,
    ),
    m("byte[] FromBase64String(string s)", |_, _, a| from_base64(&text(a, 0))),
    m("byte[] FromHexString(string s)", |_, _, a| {
        let own = text(a, 0);
        let pairs = own.as_bytes();
        if pairs.len() % 2 == 1 {
            return Err(bad_format("The input is not a valid hex string as its length is not a multiple of 2."));
        }
        let digit = |b: u8| char::from(b).to_digit(16);
        let parsed: Option<Vec<u8>> =
            pairs.as_chunks::<2>().0.iter().map(|[h, l]| Some((digit(*h)? * 16 + digit(*l)?) as u8)).collect();
        parsed
            .map(|b| byte_array(&b))
            .ok_or_else(|| bad_format("The input is not a valid hex string as it contains a non-hex character."))
    }),
    m("string ToBase64String(byte[] inArray)", |_, _, a| Ok(Value::from(STANDARD.encode(bytes(a, 0, "inArray")?)))),
    m("string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)", |_, _, a| {
        Ok(Value::from(base64(&bytes(a, 0, "inArray")?, long(a, 1))))
    }),
    m(
        "string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)",
        |_, _, a| Ok(Value::from(base64(&slice(a, 0, 1)?, long(a, 3)))),
    ),
    m("string ToBase64String(byte[] inArray, int offset, int length)", |_, _, a| {
        Ok(Value::from(base64(&slice(a, 0, 1)?, 0)))
    }),
    m("string ToHexString(byte[] inArray)", |_, _, a| {
        Ok(Value::from(bytes(a, 0, "inArray")?.iter().map(|b| format!("{b:02X}")).collect::<String>()))
    }),
    m("string ToHexStringLower(byte[] inArray)", |_, _, a| {
        Ok(Value::from(bytes(a, 0, "inArray")?.iter().map(|b| format!("{b:02x}")).collect::<String>()))
    }),
];

const METHODS: &[Method] = {
    const COUNT: usize = SOURCES * TARGETS.len() + OTHERS.len();
    static ALL: [Method; COUNT] = {
        let mut all = [const { m("void None()", |_, _, _| Ok(Value::Null)) }; COUNT];
        let mut i = 0;
        while i < COUNT {
            let row = if i < SOURCES * TARGETS.len() {
                &TARGETS[i / SOURCES][i % SOURCES]
            } else {
                &OTHERS[i - SOURCES * TARGETS.len()]
            };
            all[i] = Method { signature: row.signature, call: row.call };
            i += 1;
        }
        all
    };
    &ALL
};

fn to_date(rt: Rt<'_>, a: &[Value]) -> Outcome {
    match arg(a, 0) {
        Value::Null => Ok(Value::object(DateTime::MIN)),
        Value::Str(s) => super::date_time::made(super::date_time::with_context(rt, culture_of(a, 1), 0, |c| {
            crate::value::datetime::parse_datetime(s, c)
        })),
        other if other.downcast::<DateTime>().is_some() => Ok(other.clone()),
        other => Err(invalid_cast(other, "DateTime")),
    }
}

fn from_radix(a: &[Value], kind: IntegerType) -> Outcome {
    let base = int(a, 1);
    if !matches!(base, 2 | 8 | 10 | 16) {
        return Err(bad_argument("Invalid Base."));
    }
    let own = text(a, 0);
    if own.is_empty() {
        return integer_value(0, kind).ok_or_else(|| overflow(kind.overflow_message()));
    }
    let n = parse_radix(&own, base as u32, kind).map_err(|e| parse_fault(&e))?;
    integer_value(n, kind).ok_or_else(|| overflow(kind.overflow_message()))
}

fn to_radix(a: &[Value], bits: u32) -> Outcome {
    let base = u32::try_from(long(a, 1)).unwrap_or(0);
    radix_text(long(a, 0), bits, base).map(Value::from).ok_or_else(|| bad_argument("Invalid Base."))
}

fn change_type(rt: Rt<'_>, a: &[Value]) -> Outcome {
    let ty = type_arg(a, 1);
    let culture = culture_of(a, 2);
    let value = arg(a, 0);
    let kinds = [
        (&super::SBYTE, IntegerType::SByte),
        (&super::BYTE, IntegerType::Byte),
        (&super::INT16, IntegerType::Int16),
        (&super::UINT16, IntegerType::UInt16),
        (&super::INT32, IntegerType::Int32),
        (&super::UINT32, IntegerType::UInt32),
        (&super::INT64, IntegerType::Int64),
        (&super::UINT64, IntegerType::UInt64),
    ];
    if let Some((_, kind)) = kinds.iter().find(|(def, _)| ty.is(def)) {
        return whole(value, *kind, culture);
    }
    if ty.is(&super::DOUBLE) {
        return real(value, culture).map(Value::Double);
    }
    if ty.is(&super::SINGLE) {
        return real(value, culture).map(|n| Value::Single(n as f32));
    }
    if ty.is(&super::DECIMAL) {
        return exact(value, culture).map(Value::decimal);
    }
    if ty.is(&super::BOOLEAN) {
        return truth(value).map(Value::Bool);
    }
    if ty.is(&super::CHAR) {
        return character(value);
    }
    if ty.is(&super::STRING) {
        return display::format(value, "", culture).map(Value::from);
    }
    if ty.is(&super::DATE_TIME) {
        return to_date(rt, &[value.clone(), arg(a, 2).clone()]);
    }
    if value.type_ref().is_some_and(|own| super::rank::assignable(&own, &ty)) {
        return Ok(value.clone());
    }
    let from = value.type_ref().map_or_else(String::new, |t| t.to_string());
    Err(Fault::thrown("System.InvalidCastException", format!("Invalid cast from '{from}' to '{ty}'.")))
}
