//! `System.BitConverter`.

use super::half::half;
use super::number::wide;
use super::support::{arg, bad_argument, byte_array, bytes, double, joined, long, m, not_negative, out_of_range, sp};
use super::{Method, TypeDef};
use crate::value::{Fault, Half, Int128, Value};

fn part<const N: usize>(a: &[Value]) -> Result<[u8; N], Fault> {
    let all = bytes(a, 0, "value")?;
    let start = usize::try_from(long(a, 1)).ok().filter(|start| *start < all.len()).ok_or_else(|| {
        out_of_range(
            "Index was out of range. Must be non-negative and less than the size of the collection.",
            "startIndex",
        )
    })?;
    let part = all.get(start..).and_then(|rest| rest.first_chunk::<N>().copied());
    part.ok_or_else(|| {
        bad_argument("Destination array is not long enough to copy all the items in the collection. Check array index and length. (Parameter 'value')")
    })
}

/// The bytes of a number, a character or a truth value, lowest first; none for other values.
pub fn number_bytes(value: &Value) -> Vec<u8> {
    match value.base() {
        Value::Bool(b) => vec![u8::from(*b)],
        Value::Byte(n) => vec![*n],
        Value::SByte(n) => n.to_le_bytes().to_vec(),
        Value::Char(c) => c.to_le_bytes().to_vec(),
        Value::Short(n) => n.to_le_bytes().to_vec(),
        Value::UShort(n) => n.to_le_bytes().to_vec(),
        Value::Int(n) => n.to_le_bytes().to_vec(),
        Value::UInt(n) => n.to_le_bytes().to_vec(),
        Value::Long(n) => n.to_le_bytes().to_vec(),
        Value::ULong(n) => n.to_le_bytes().to_vec(),
        Value::Single(n) => n.to_le_bytes().to_vec(),
        Value::Double(n) => n.to_le_bytes().to_vec(),
        Value::Object(o) => match (o.downcast::<Half>(), o.downcast::<Int128>()) {
            (Some(half), _) => half.to_bits().to_le_bytes().to_vec(),
            (_, Some(Int128::Signed(n))) => n.to_le_bytes().to_vec(),
            (_, Some(Int128::Unsigned(n))) => n.to_le_bytes().to_vec(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

macro_rules! get_bytes {
    ($($ty:literal),*) => {
        [$(m(concat!("byte[] GetBytes(", $ty, " value)"), |_, _, a| Ok(byte_array(&number_bytes(arg(a, 0)))))),*]
    };
}

const GET_BYTES: &[Method] = &get_bytes!(
    "bool",
    "char",
    "short",
    "int",
    "long",
    "ushort",
    "uint",
    "ulong",
    "float",
    "double",
    "System.Half",
    "System.Int128",
    "System.UInt128"
);

fn dashed(bytes: &[u8]) -> Value {
    Value::from(bytes.iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join("-"))
}

const OTHERS: &[Method] = &[
    m("ulong DoubleToUInt64Bits(double value)", |_, _, a| Ok(Value::ULong(double(a, 0).to_bits()))),
    m("double UInt64BitsToDouble(ulong value)", |_, _, a| Ok(Value::Double(f64::from_bits(wide(arg(a, 0)) as u64)))),
    m("int SingleToInt32Bits(float value)", |_, _, a| Ok(Value::Int((double(a, 0) as f32).to_bits() as i32))),
    m("uint SingleToUInt32Bits(float value)", |_, _, a| Ok(Value::UInt((double(a, 0) as f32).to_bits()))),
    m("float Int32BitsToSingle(int value)", |_, _, a| Ok(Value::Single(f32::from_bits(long(a, 0) as u32)))),
    m("float UInt32BitsToSingle(uint value)", |_, _, a| Ok(Value::Single(f32::from_bits(long(a, 0) as u32)))),
    m("short HalfToInt16Bits(System.Half value)", |_, _, a| Ok(Value::Short(half(a, 0).to_bits() as i16))),
    m("ushort HalfToUInt16Bits(System.Half value)", |_, _, a| Ok(Value::UShort(half(a, 0).to_bits()))),
    m("System.Half Int16BitsToHalf(short value)", |_, _, a| Ok(Value::object(Half::from_bits(long(a, 0) as u16)))),
    m("System.Half UInt16BitsToHalf(ushort value)", |_, _, a| Ok(Value::object(Half::from_bits(long(a, 0) as u16)))),
    m("System.Half ToHalf(byte[] value, int startIndex)", |_, _, a| {
        Ok(Value::object(Half::from_bits(u16::from_le_bytes(part(a)?))))
    }),
    m("System.Int128 ToInt128(byte[] value, int startIndex)", |_, _, a| {
        Ok(Value::object(Int128::Signed(i128::from_le_bytes(part(a)?))))
    }),
    m("System.UInt128 ToUInt128(byte[] value, int startIndex)", |_, _, a| {
        Ok(Value::object(Int128::Unsigned(u128::from_le_bytes(part(a)?))))
    }),
    m("long DoubleToInt64Bits(double value)", |_, _, a| Ok(Value::Long(double(a, 0).to_bits() as i64))),
    m("double Int64BitsToDouble(long value)", |_, _, a| Ok(Value::Double(f64::from_bits(long(a, 0) as u64)))),
    m("bool ToBoolean(byte[] value, int startIndex)", |_, _, a| Ok(Value::Bool(part::<1>(a)? != [0]))),
    m("char ToChar(byte[] value, int startIndex)", |_, _, a| Ok(Value::Char(u16::from_le_bytes(part(a)?)))),
    m("double ToDouble(byte[] value, int startIndex)", |_, _, a| Ok(Value::Double(f64::from_le_bytes(part(a)?)))),
    m("short ToInt16(byte[] value, int startIndex)", |_, _, a| Ok(Value::Short(i16::from_le_bytes(part(a)?)))),
    m("int ToInt32(byte[] value, int startIndex)", |_, _, a| Ok(Value::Int(i32::from_le_bytes(part(a)?)))),
    m("long ToInt64(byte[] value, int startIndex)", |_, _, a| Ok(Value::Long(i64::from_le_bytes(part(a)?)))),
    m("float ToSingle(byte[] value, int startIndex)", |_, _, a| Ok(Value::Single(f32::from_le_bytes(part(a)?)))),
    m("string ToString(byte[] value)", |_, _, a| Ok(dashed(&bytes(a, 0, "value")?))),
    m("string ToString(byte[] value, int startIndex)", |_, _, a| {
        let all = bytes(a, 0, "value")?;
        Ok(dashed(all.get(not_negative("startIndex", long(a, 1))?..).unwrap_or_default()))
    }),
    m("string ToString(byte[] value, int startIndex, int length)", |_, _, a| {
        let all = bytes(a, 0, "value")?;
        let (start, count) = (not_negative("startIndex", long(a, 1))?, not_negative("length", long(a, 2))?);
        Ok(dashed(all.get(start..start + count).unwrap_or_default()))
    }),
    m("ushort ToUInt16(byte[] value, int startIndex)", |_, _, a| Ok(Value::UShort(u16::from_le_bytes(part(a)?)))),
    m("uint ToUInt32(byte[] value, int startIndex)", |_, _, a| Ok(Value::UInt(u32::from_le_bytes(part(a)?)))),
    m("ulong ToUInt64(byte[] value, int startIndex)", |_, _, a| Ok(Value::ULong(u64::from_le_bytes(part(a)?)))),
];

const METHODS: [Method; GET_BYTES.len() + OTHERS.len()] = joined(GET_BYTES, OTHERS);

/// `System.BitConverter`.
pub(super) static BIT_CONVERTER: TypeDef = TypeDef::class("System.BitConverter")
    .static_properties(&[sp("IsLittleEndian", "bool", |_| Ok(Value::Bool(true)))])
    .static_methods(&METHODS);
