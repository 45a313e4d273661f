//! `System.Guid`, `System.Version`, `SemanticVersion`, `System.Numerics.BigInteger`.

use num_bigint::BigInt;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};
use uuid::Uuid;

use super::number::{format_members, parse_fault, styles};
use super::support::{
    Outcome, arg, bad_argument, bad_format, body, boolean, byte_array, bytes, culture_of, double, long, m, overflow, p,
    provider, set_ref, sp, text,
};
use super::{Method, Property, StaticProperty, TypeRef, display};
use crate::value::convert::convert;
use crate::value::numeric::{NumberStyles, parse_bigint};
use crate::value::{BigInteger, Exception, Fault, Guid, SemanticVersion, Value, Version};

/// Ticks at 1970-01-01.
const UNIX_EPOCH: i64 = 621_355_968_000_000_000;

fn guid(id: Uuid) -> Value {
    Value::object(Guid(id))
}

fn read_guid(text: &str) -> Result<Uuid, Fault> {
    Guid::parse(text).map(|g| g.0).ok_or_else(|| {
        let shape = text.trim().trim_matches(['{', '}', '(', ')']);
        let dashes =
            shape.len() == 36 && shape.bytes().enumerate().all(|(i, b)| (b == b'-') == matches!(i, 8 | 13 | 18 | 23));
        bad_format(if dashes || (shape.len() == 32 && !shape.contains('-')) {
            "Guid string should only contain hexadecimal characters."
        } else if shape.contains('-') && shape.len() == 36 {
            "Dashes are in the wrong position for GUID parsing."
        } else {
            "Unrecognized Guid format."
        })
    })
}

pub(super) const GUID_PROPERTIES: &[Property] = &[
    p("Variant", "int", |_, this| Ok(Value::Int(i32::from(body::<Guid>(this)?.0.as_bytes()[8] >> 4)))),
    p("Version", "int", |_, this| Ok(Value::Int(body::<Guid>(this)?.0.get_version_num() as i32))),
];

pub(super) const GUID_METHODS: &[Method] = &[
    m("int CompareTo(System.Object value)", |_, this, a| match super::compare::order(this, arg(a, 0)) {
        Some(order) => Ok(Value::Int(order as i32)),
        None => Err(bad_argument("Object must be of type GUID.")),
    }),
    m("bool Equals(guid g)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
    m("byte[] ToByteArray()", |_, this, _| Ok(byte_array(&body::<Guid>(this)?.0.to_bytes_le()))),
    m("byte[] ToByteArray(bool bigEndian)", |_, this, a| {
        let id = body::<Guid>(this)?.0;
        Ok(byte_array(&if boolean(a, 0) { *id.as_bytes() } else { id.to_bytes_le() }))
    }),
    m("string ToString()", |_, this, _| Ok(Value::from(display::to_string(this)))),
    m("string ToString(string format)", |_, this, a| {
        display::format(this, &text(a, 0), provider(&Value::Null)).map(Value::from)
    }),
    m("string ToString(string format, System.IFormatProvider provider)", |_, this, a| {
        display::format(this, &text(a, 0), culture_of(a, 1)).map(Value::from)
    }),
];

pub(super) const GUID_STATIC_PROPERTIES: &[StaticProperty] =
    &[sp("AllBitsSet", "guid", |_| Ok(guid(Uuid::max()))), sp("Empty", "guid", |_| Ok(guid(Uuid::nil())))];

const GUID_FORMATS: &str =
    "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".";

fn guid_letter(format: &str) -> Option<char> {
    let mut letters = format.chars();
    let letter = letters.next()?.to_ascii_uppercase();
    (letters.next().is_none() && "DNBPX".contains(letter)).then_some(letter)
}

fn exact_guid(text: &str, letter: char) -> Option<Uuid> {
    let text = text.trim();
    let found = Guid::parse(text)?;
    (letter == 'X' && text.starts_with('{') && text.contains("0x")
        || found.format(letter).is_some_and(|own| own.eq_ignore_ascii_case(text)))
    .then_some(found.0)
}

/// What .NET says of a text that has not the form of the letter.
fn guid_shape(letter: char) -> &'static str {
    match letter {
        'N' => "Guid should contain only 32 hexadecimal digits (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx).",
        'B' => {
            "Guid should contain 32 digits with 4 dashes enclosed in braces ({xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx})."
        }
        'P' => {
            "Guid should contain 32 digits with 4 dashes enclosed in parentheses ((xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx))."
        }
        'X' => {
            "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.)."
        }
        _ => "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).",
    }
}

fn try_guid(a: &[Value], target: usize, parsed: Option<Uuid>) -> Outcome {
    set_ref(a, target, guid(parsed.unwrap_or_default()))?;
    Ok(Value::Bool(parsed.is_some()))
}

pub(super) const GUID_STATICS: &[Method] = &[
    m("guid CreateVersion7()", |rt, _, _| {
        let milliseconds = (rt.host().clock.utc_ticks() - UNIX_EPOCH) / 10_000;
        let random = rt.host().random.clone();
        let noise = (u128::from(random.next_u64()) << 64) | u128::from(random.next_u64());
        let mut bytes = [0; 10];
        bytes.copy_from_slice(noise.to_be_bytes().get(..10).unwrap_or(&[0; 10]));
        Ok(guid(uuid::Builder::from_unix_timestamp_millis(milliseconds.max(0) as u64, &bytes).into_uuid()))
    }),
    m("guid NewGuid()", |rt, _, _| {
        let random = rt.host().random.clone();
        let bits = (u128::from(random.next_u64()) << 64) | u128::from(random.next_u64());
        Ok(guid(uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()))
    }),
    m("guid Parse(string input)", |_, _, a| read_guid(&text(a, 0)).map(guid)),
    m("guid Parse(string s, System.IFormatProvider provider)", |_, _, a| read_guid(&text(a, 0)).map(guid)),
    m("guid ParseExact(string input, string format)", |_, _, a| {
        let format = text(a, 1);
        let letter = guid_letter(&format).ok_or_else(|| bad_format(GUID_FORMATS))?;
        exact_guid(&text(a, 0), letter).map(guid).ok_or_else(|| bad_format(guid_shape(letter)))
    }),
    m("bool TryParseExact(string input, string format, [ref] guid result)", |_, _, a| {
        try_guid(a, 2, guid_letter(&text(a, 1)).and_then(|letter| exact_guid(&text(a, 0), letter)))
    }),
    m("bool TryParse(string input, [ref] guid result)", |_, _, a| {
        try_guid(a, 1, Guid::parse(&text(a, 0)).map(|g| g.0))
    }),
    m("bool TryParse(string s, System.IFormatProvider provider, [ref] guid result)", |_, _, a| {
        try_guid(a, 2, Guid::parse(&text(a, 0)).map(|g| g.0))
    }),
];

pub(super) const GUID_CONSTRUCTORS: &[Method] = &[
    m("(byte[] b)", |_, _, a| {
        let bytes = bytes(a, 0, "b")?;
        let bytes: [u8; 16] = bytes
            .try_into()
            .map_err(|_| bad_argument("Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')"))?;
        Ok(guid(Uuid::from_bytes_le(bytes)))
    }),
    m("(int a, short b, short c, byte[] d)", |_, _, a| {
        let tail: [u8; 8] = bytes(a, 3, "d")?
            .try_into()
            .map_err(|_| bad_argument("Byte array for Guid must be exactly 8 bytes long. (Parameter 'd')"))?;
        Ok(guid(Uuid::from_fields(long(a, 0) as u32, long(a, 1) as u16, long(a, 2) as u16, &tail)))
    }),
    m("(string g)", |_, _, a| read_guid(&text(a, 0)).map(guid)),
];

fn version(this: &Value) -> Result<Version, Fault> {
    body::<Version>(this).copied()
}

fn made(parts: &[Value]) -> Outcome {
    let names = ["major", "minor", "build", "revision"];
    let mut numbers = [0, 0, -1, -1];
    for (i, slot) in numbers.iter_mut().enumerate().take(parts.len()) {
        let n = long(parts, i);
        if n < 0 {
            return Err(super::support::negative(names.get(i).copied().unwrap_or("revision"), n));
        }
        *slot = n as i32;
    }
    let [major, minor, build, revision] = numbers;
    Ok(Value::object(Version { major, minor, build, revision }))
}

/// Reads through the conversion, whose inner exception is the one that `Parse` throws.
fn parsed(text: &Value, ty: &TypeRef) -> Outcome {
    convert(text, ty).map_err(|fault| {
        let inner = fault.exception().downcast::<Exception>().map(|e| e.inner.clone()).filter(|i| !i.is_null());
        let mut cause = inner.unwrap_or_else(|| fault.exception().clone());
        while let Some(deeper) = cause.downcast::<Exception>().map(|e| e.inner.clone()).filter(|i| !i.is_null()) {
            cause = deeper;
        }
        Fault::from_exception(cause, None, crate::value::Category::NotSpecified)
    })
}

fn version_type() -> TypeRef {
    TypeRef::Def(&super::VERSION)
}

pub(super) const VERSION_PROPERTIES: &[Property] = &[
    p("Build", "int", |_, this| Ok(Value::Int(version(this)?.build))),
    p("Major", "int", |_, this| Ok(Value::Int(version(this)?.major))),
    p("MajorRevision", "short", |_, this| Ok(Value::Short((version(this)?.revision >> 16) as i16))),
    p("Minor", "int", |_, this| Ok(Value::Int(version(this)?.minor))),
    p("MinorRevision", "short", |_, this| Ok(Value::Short(version(this)?.revision as i16))),
    p("Revision", "int", |_, this| Ok(Value::Int(version(this)?.revision))),
];

pub(super) const VERSION_METHODS: &[Method] = &[
    m("System.Object Clone()", |_, this, _| Ok(this.clone())),
    m("int CompareTo(System.Object version)", |_, this, a| match arg(a, 0) {
        Value::Null => Ok(Value::Int(1)),
        other => match other.downcast::<Version>() {
            Some(other) => Ok(Value::Int(version(this)?.cmp(other) as i32)),
            None => Err(bad_argument("Object must be of type Version.")),
        },
    }),
    m("int CompareTo(version value)", |_, this, a| match arg(a, 0).downcast::<Version>() {
        Some(other) => Ok(Value::Int(version(this)?.cmp(other) as i32)),
        None => Ok(Value::Int(1)),
    }),
    m("bool Equals(version obj)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
    m("string ToString()", |_, this, _| Ok(Value::from(display::to_string(this)))),
    m("string ToString(int fieldCount)", |_, this, a| {
        let own = version(this)?;
        let count = long(a, 0);
        if count < 0 || count > own.parts() as i64 {
            let most = own.parts();
            return Err(bad_argument(&format!("Argument must be between 0 and {most}. (Parameter 'fieldCount')")));
        }
        Ok(Value::from(own.display(count as usize)))
    }),
];

pub(super) const VERSION_STATICS: &[Method] = &[
    m("version Parse(string input)", |_, _, a| parsed(arg(a, 0), &version_type())),
    m("bool TryParse(string input, [ref] version result)", |_, _, a| {
        let made = convert(arg(a, 0), &version_type());
        let ok = made.is_ok();
        set_ref(a, 1, made.unwrap_or_default())?;
        Ok(Value::Bool(ok))
    }),
];

pub(super) const VERSION_CONSTRUCTORS: &[Method] = &[
    m("(int major, int minor, int build, int revision)", |_, _, a| made(a)),
    m("(int major, int minor, int build)", |_, _, a| made(a)),
    m("(int major, int minor)", |_, _, a| made(a)),
    m("(string version)", |_, _, a| parsed(arg(a, 0), &version_type())),
    m("()", |_, _, _| made(&[])),
];

fn semantic(this: &Value) -> Result<&SemanticVersion, Fault> {
    body::<SemanticVersion>(this)
}

fn semantic_type() -> TypeRef {
    TypeRef::Def(&super::SEMANTIC_VERSION)
}

fn label(text: Option<&String>) -> Value {
    text.map_or(Value::Null, |t| Value::str(t.as_str()))
}

pub(super) const SEMANTIC_PROPERTIES: &[Property] = &[
    p("BuildLabel", "string", |_, this| Ok(label(semantic(this)?.build.as_ref()))),
    p("Major", "int", |_, this| Ok(Value::Int(semantic(this)?.major))),
    p("Minor", "int", |_, this| Ok(Value::Int(semantic(this)?.minor))),
    p("Patch", "int", |_, this| Ok(Value::Int(semantic(this)?.patch))),
    p("PreReleaseLabel", "string", |_, this| Ok(label(semantic(this)?.pre_release.as_ref()))),
];

pub(super) const SEMANTIC_METHODS: &[Method] = &[
    m("int CompareTo(System.Object version)", |_, this, a| match super::compare::order(this, arg(a, 0)) {
        Some(order) => Ok(Value::Int(order as i32)),
        None => Err(bad_argument("Object must be of type SemanticVersion.")),
    }),
    m("bool Equals(semver other)", |_, this, a| Ok(Value::Bool(super::net_equals(this, arg(a, 0))))),
    m("string ToString()", |_, this, _| Ok(Value::from(display::to_string(this)))),
];

pub(super) const SEMANTIC_STATICS: &[Method] = &[
    m("semver Parse(string version)", |_, _, a| parsed(arg(a, 0), &semantic_type())),
    m("bool TryParse(string version, [ref] semver result)", |_, _, a| {
        let made = convert(arg(a, 0), &semantic_type());
        let ok = made.is_ok();
        set_ref(a, 1, made.unwrap_or_default())?;
        Ok(Value::Bool(ok))
    }),
];

fn semantic_of(a: &[Value], pre_release: Option<String>, build: Option<String>) -> Outcome {
    let (major, minor, patch) = (long(a, 0) as i32, long(a, 1) as i32, long(a, 2) as i32);
    Ok(Value::object(SemanticVersion { major, minor, patch, pre_release, build }))
}

pub(super) const SEMANTIC_CONSTRUCTORS: &[Method] = &[
    m("(string version)", |_, _, a| parsed(arg(a, 0), &semantic_type())),
    m("(int major, int minor, int patch, string preReleaseLabel, string buildLabel)", |_, _, a| {
        semantic_of(a, Some(text(a, 3).to_string()), Some(text(a, 4).to_string()))
    }),
    m("(int major, int minor, int patch, string label)", |_, _, a| semantic_of(a, Some(text(a, 3).to_string()), None)),
    m("(int major, int minor, int patch)", |_, _, a| semantic_of(a, None, None)),
    m("(int major, int minor)", |_, _, a| {
        semantic_of(&[arg(a, 0).clone(), arg(a, 1).clone(), Value::Int(0)], None, None)
    }),
    m("(int major)", |_, _, a| semantic_of(&[arg(a, 0).clone(), Value::Int(0), Value::Int(0)], None, None)),
    m("(version version)", |_, _, a| convert(arg(a, 0), &semantic_type())),
];

fn big(value: &Value) -> BigInt {
    match value.downcast::<BigInteger>() {
        Some(n) => n.0.clone(),
        None => BigInt::from(super::number::wide(value)),
    }
}

fn whole(n: BigInt) -> Outcome {
    Ok(Value::object(BigInteger(n)))
}

fn read_big(a: &[Value], styles: NumberStyles, culture: usize) -> Outcome {
    let culture = culture_of(a, culture);
    parse_bigint(&text(a, 0), styles, &culture.number).map_err(|e| parse_fault(&e)).and_then(whole)
}

pub(super) const BIG_PROPERTIES: &[Property] = &[
    p("IsEven", "bool", |_, this| Ok(Value::Bool(!big(this).bit(0)))),
    p("IsOne", "bool", |_, this| Ok(Value::Bool(big(this) == BigInt::from(1)))),
    p("IsPowerOfTwo", "bool", |_, this| {
        Ok(Value::Bool(big(this).is_positive() && big(this).magnitude().count_ones() == 1))
    }),
    p("IsZero", "bool", |_, this| Ok(Value::Bool(big(this).is_zero()))),
    p("Sign", "int", |_, this| Ok(Value::Int(big(this).signum().to_i32().unwrap_or(0)))),
];

pub(super) const BIG_METHODS: &[Method] = &[
    m("int GetByteCount(bool isUnsigned = False)", |_, this, a| {
        let n = big(this);
        let bytes = if boolean(a, 0) { n.magnitude().to_bytes_le().len() } else { n.to_signed_bytes_le().len() };
        Ok(Value::Int(bytes as i32))
    }),
    m("int CompareTo(long other)", |_, this, a| Ok(Value::Int(big(this).cmp(&big(arg(a, 0))) as i32))),
    m("int CompareTo(bigint other)", |_, this, a| Ok(Value::Int(big(this).cmp(&big(arg(a, 0))) as i32))),
    m("int CompareTo(System.Object obj)", |_, this, a| match super::compare::order(this, arg(a, 0)) {
        Some(order) => Ok(Value::Int(order as i32)),
        None => Err(bad_argument("The parameter must be a BigInteger. (Parameter 'obj')")),
    }),
    m("bool Equals(long other)", |_, this, a| Ok(Value::Bool(big(this) == big(arg(a, 0))))),
    m("bool Equals(bigint other)", |_, this, a| Ok(Value::Bool(big(this) == big(arg(a, 0))))),
    m("byte[] ToByteArray()", |_, this, _| Ok(byte_array(&big(this).to_signed_bytes_le()))),
    m("long GetBitLength()", |_, this, _| Ok(Value::Long(big(this).bits() as i64))),
    format_members::TO_STRING,
    format_members::TO_STRING_FORMAT,
    format_members::TO_STRING_PROVIDER,
    format_members::TO_STRING_BOTH,
];

pub(super) const BIG_STATIC_PROPERTIES: &[StaticProperty] = &[
    sp("MinusOne", "bigint", |_| whole(BigInt::from(-1))),
    sp("One", "bigint", |_| whole(BigInt::from(1))),
    sp("Zero", "bigint", |_| whole(BigInt::ZERO)),
];

fn divisor(a: &[Value]) -> Result<BigInt, Fault> {
    let d = big(arg(a, 1));
    if d.is_zero() {
        return Err(Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    Ok(d)
}

fn big_created(args: &[Value], method: &str) -> Outcome {
    super::create::real(arg(args, 0), method)?;
    convert(arg(args, 0), &TypeRef::Def(&super::BIG_INTEGER))
        .map_err(|_| overflow("BigInteger cannot represent infinity."))
}

pub(super) const BIG_STATICS: &[Method] = &[
    m("bigint Abs(bigint value)", |_, _, a| whole(big(arg(a, 0)).abs())),
    m("bigint Add(bigint left, bigint right)", |_, _, a| whole(big(arg(a, 0)) + big(arg(a, 1)))),
    m("int Compare(bigint left, bigint right)", |_, _, a| Ok(Value::Int(big(arg(a, 0)).cmp(&big(arg(a, 1))) as i32))),
    m("bigint Divide(bigint dividend, bigint divisor)", |_, _, a| whole(big(arg(a, 0)) / divisor(a)?)),
    m("bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)", |_, _, a| {
        let (n, d) = (big(arg(a, 0)), divisor(a)?);
        set_ref(a, 2, Value::object(BigInteger(&n % &d)))?;
        whole(n / d)
    }),
    m("bigint GreatestCommonDivisor(bigint left, bigint right)", |_, _, a| {
        whole(num_integer::Integer::gcd(&big(arg(a, 0)), &big(arg(a, 1))))
    }),
    m("bigint Clamp(bigint value, bigint min, bigint max)", |_, _, a| {
        whole(big(arg(a, 0)).max(big(arg(a, 1))).min(big(arg(a, 2))))
    }),
    m("bigint CopySign(bigint value, bigint sign)", |_, _, a| {
        let n = big(arg(a, 0)).abs();
        whole(if big(arg(a, 1)).is_negative() { -n } else { n })
    }),
    m("bigint CreateChecked(System.Object value)", |_, _, a| big_created(a, "CreateChecked")),
    m("bigint CreateSaturating(System.Object value)", |_, _, a| big_created(a, "CreateSaturating")),
    m("bigint CreateTruncating(System.Object value)", |_, _, a| big_created(a, "CreateTruncating")),
    m("bigint LeadingZeroCount(bigint value)", |_, _, a| {
        let n = big(arg(a, 0));
        whole(BigInt::from(if n.is_negative() { 0 } else { (32 - n.bits() % 32) % 32 + u64::from(n.is_zero()) * 32 }))
    }),
    m("bigint MaxMagnitude(bigint x, bigint y)", |_, _, a| {
        let (x, y) = (big(arg(a, 0)), big(arg(a, 1)));
        whole(match x.magnitude().cmp(y.magnitude()) {
            std::cmp::Ordering::Equal => x.max(y),
            std::cmp::Ordering::Greater => x,
            std::cmp::Ordering::Less => y,
        })
    }),
    m("bigint MinMagnitude(bigint x, bigint y)", |_, _, a| {
        let (x, y) = (big(arg(a, 0)), big(arg(a, 1)));
        whole(match x.magnitude().cmp(y.magnitude()) {
            std::cmp::Ordering::Equal => x.min(y),
            std::cmp::Ordering::Less => x,
            std::cmp::Ordering::Greater => y,
        })
    }),
    m("bool IsEvenInteger(bigint value)", |_, _, a| Ok(Value::Bool(!big(arg(a, 0)).bit(0)))),
    m("bool IsNegative(bigint value)", |_, _, a| Ok(Value::Bool(big(arg(a, 0)).is_negative()))),
    m("bool IsOddInteger(bigint value)", |_, _, a| Ok(Value::Bool(big(arg(a, 0)).bit(0)))),
    m("bool IsPositive(bigint value)", |_, _, a| Ok(Value::Bool(!big(arg(a, 0)).is_negative()))),
    m("bool IsPow2(bigint value)", |_, _, a| {
        let n = big(arg(a, 0));
        Ok(Value::Bool(n.is_positive() && n.magnitude().count_ones() == 1))
    }),
    m("bigint Log2(bigint value)", |_, _, a| {
        let n = big(arg(a, 0));
        whole(BigInt::from(n.bits().saturating_sub(1)))
    }),
    m("double Log(bigint value, double baseValue)", |_, _, a| {
        Ok(Value::Double(big(arg(a, 0)).to_f64().unwrap_or(f64::NAN).ln() / double(a, 1).ln()))
    }),
    m("double Log(bigint value)", |_, _, a| Ok(Value::Double(big(arg(a, 0)).to_f64().unwrap_or(f64::NAN).ln()))),
    m("double Log10(bigint value)", |_, _, a| Ok(Value::Double(big(arg(a, 0)).to_f64().unwrap_or(f64::NAN).log10()))),
    m("bigint Max(bigint left, bigint right)", |_, _, a| whole(big(arg(a, 0)).max(big(arg(a, 1))))),
    m("bigint Min(bigint left, bigint right)", |_, _, a| whole(big(arg(a, 0)).min(big(arg(a, 1))))),
    m("bigint ModPow(bigint value, bigint exponent, bigint modulus)", |_, _, a| {
        let modulus = big(arg(a, 2));
        if modulus.is_zero() || big(arg(a, 1)).is_negative() {
            return Err(Fault::thrown("System.DivideByZeroException", "Attempted to divide by zero."));
        }
        whole(big(arg(a, 0)).modpow(&big(arg(a, 1)), &modulus))
    }),
    m("bigint Multiply(bigint left, bigint right)", |_, _, a| whole(big(arg(a, 0)) * big(arg(a, 1)))),
    m("bigint Negate(bigint value)", |_, _, a| whole(-big(arg(a, 0)))),
    m("bigint PopCount(bigint value)", |_, _, a| whole(BigInt::from(big(arg(a, 0)).magnitude().count_ones()))),
    m("bigint TrailingZeroCount(bigint value)", |_, _, a| {
        whole(BigInt::from(big(arg(a, 0)).trailing_zeros().unwrap_or(32)))
    }),
    m("bigint Parse(string value)", |_, _, a| read_big(a, NumberStyles::INTEGER, 9)),
    m("bigint Parse(string value, System.Globalization.NumberStyles style)", |_, _, a| read_big(a, styles(a, 1), 9)),
    m("bigint Parse(string value, System.IFormatProvider provider)", |_, _, a| read_big(a, NumberStyles::INTEGER, 1)),
    m(
        "bigint Parse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider)",
        |_, _, a| read_big(a, styles(a, 1), 2),
    ),
    m("bigint Pow(bigint value, int exponent)", |_, _, a| {
        let exponent = u32::try_from(long(a, 1)).map_err(|_| super::support::negative("exponent", long(a, 1)))?;
        whole(big(arg(a, 0)).pow(exponent))
    }),
    m("bigint Remainder(bigint dividend, bigint divisor)", |_, _, a| whole(big(arg(a, 0)) % divisor(a)?)),
    m("bigint Subtract(bigint left, bigint right)", |_, _, a| whole(big(arg(a, 0)) - big(arg(a, 1)))),
    m("bool TryParse(string value, [ref] bigint result)", |_, _, a| {
        let made = read_big(a, NumberStyles::INTEGER, 9);
        let ok = made.is_ok();
        set_ref(a, 1, made.or_else(|_| whole(BigInt::ZERO))?)?;
        Ok(Value::Bool(ok))
    }),
];

pub(super) const BIG_CONSTRUCTORS: &[Method] = &[
    m("(int value)", |_, _, a| whole(big(arg(a, 0)))),
    m("(uint value)", |_, _, a| whole(big(arg(a, 0)))),
    m("(long value)", |_, _, a| whole(big(arg(a, 0)))),
    m("(ulong value)", |_, _, a| whole(big(arg(a, 0)))),
    m("(double value)", |_, _, a| {
        let n = num_traits::FromPrimitive::from_f64(double(a, 0).trunc());
        whole(n.ok_or_else(|| overflow("BigInteger cannot represent infinity."))?)
    }),
    m("(byte[] value)", |_, _, a| whole(BigInt::from_signed_bytes_le(&bytes(a, 0, "value")?))),
];
