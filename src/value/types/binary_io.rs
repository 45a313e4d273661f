//! `System.IO.BinaryReader` and `BinaryWriter`: numbers and texts as bytes of a stream, the lowest byte first.

use std::any::Any;

use super::encoding::of_argument;
use super::support::{
    Outcome, Rt, arg, boolean, byte_array, bytes, char_array, long, m, not_negative, null_argument, p,
};
use super::{Method, TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

struct Binary {
    def: &'static TypeDef,
    stream: Value,
    encoding: Value,
    leave_open: bool,
}

impl Object for Binary {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn own(this: &Value) -> Result<&Binary, Fault> {
    super::support::body::<Binary>(this)
}

fn made(def: &'static TypeDef, a: &[Value]) -> Outcome {
    if arg(a, 0).is_null() {
        return Err(null_argument(if std::ptr::eq(def, &raw const READER) { "input" } else { "output" }));
    }
    let encoding = arg(a, 1).clone();
    Ok(Value::object(Binary { def, stream: arg(a, 0).clone(), encoding, leave_open: boolean(a, 2) }))
}

fn base_stream(_: Rt<'_>, this: &Value) -> Outcome {
    Ok(own(this)?.stream.clone())
}

fn close(rt: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    let own = own(this)?;
    if own.leave_open {
        super::stream::flush(rt, &own.stream)?;
    } else {
        super::stream::close(rt, &own.stream)?;
    }
    Ok(Value::Null)
}

fn exactly<const N: usize>(this: &Value) -> Result<[u8; N], Fault> {
    let found = super::stream::take(&own(this)?.stream, N)?;
    found.try_into().map_err(|_| end())
}

fn end() -> Fault {
    Fault::thrown("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.")
}

/// A length in groups of seven bits, the lowest first.
fn length(this: &Value) -> Result<u64, Fault> {
    let mut all = 0_u64;
    for shift in (0..64).step_by(7) {
        let [byte] = exactly::<1>(this)?;
        all |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Ok(all);
        }
    }
    Err(super::support::bad_format("Too many bytes in what should have been a 7-bit encoded integer."))
}

fn length_bytes(mut length: u64) -> Vec<u8> {
    let mut out = Vec::new();
    while length >= 0x80 {
        out.push(length as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out
}

/// The next character and the number of its bytes.
fn next_char(this: &Value) -> Result<Option<(u16, usize)>, Fault> {
    let own = own(this)?;
    let rest = super::stream::content(&own.stream)?;
    let encoding = of_argument(&own.encoding);
    for count in 1..=rest.len().min(4) {
        let text = encoding.decode(rest.get(..count).unwrap_or_default());
        if let Some(unit) = text.encode_utf16().next().filter(|_| !text.contains('\u{fffd}')) {
            return Ok(Some((unit, count)));
        }
    }
    Ok((!rest.is_empty()).then_some((0xFFFD, 1)))
}

fn take_char(this: &Value) -> Result<Option<u16>, Fault> {
    let Some((unit, count)) = next_char(this)? else { return Ok(None) };
    super::stream::take(&own(this)?.stream, count)?;
    Ok(Some(unit))
}

macro_rules! number {
    ($signature:literal, $ty:ty, $variant:ident) => {
        m($signature, |_, this, _| Ok(Value::$variant(<$ty>::from_le_bytes(exactly(this)?))))
    };
}

static READER: TypeDef = TypeDef::class("System.IO.BinaryReader")
    .implements(&["System.IDisposable"])
    .properties(&[p("BaseStream", "System.IO.Stream", base_stream)])
    .methods(&[
        m("void Close()", close),
        m("void Dispose()", close),
        m("int PeekChar()", |_, this, _| Ok(Value::Int(next_char(this)?.map_or(-1, |(unit, _)| i32::from(unit))))),
        m("int Read()", |_, this, _| Ok(Value::Int(take_char(this)?.map_or(-1, i32::from)))),
        m("int Read(byte[] buffer, int index, int count)", |_, this, a| {
            let target = arg(a, 0).as_array().ok_or_else(|| null_argument("buffer"))?;
            let (start, count) = (not_negative("index", long(a, 1))?, not_negative("count", long(a, 2))?);
            let found = super::stream::take(&own(this)?.stream, count)?;
            for (i, byte) in found.iter().enumerate() {
                target.set(start + i, Value::Byte(*byte));
            }
            Ok(Value::Int(found.len() as i32))
        }),
        m("int Read7BitEncodedInt()", |_, this, _| Ok(Value::Int(length(this)? as i32))),
        m("long Read7BitEncodedInt64()", |_, this, _| Ok(Value::Long(length(this)? as i64))),
        m("bool ReadBoolean()", |_, this, _| Ok(Value::Bool(exactly::<1>(this)? != [0]))),
        number!("byte ReadByte()", u8, Byte),
        m("byte[] ReadBytes(int count)", |_, this, a| {
            let count = not_negative("count", long(a, 0))?;
            Ok(byte_array(&super::stream::take(&own(this)?.stream, count)?))
        }),
        m("char ReadChar()", |_, this, _| take_char(this)?.map(Value::Char).ok_or_else(end)),
        m("char[] ReadChars(int count)", |_, this, a| {
            let mut units = Vec::new();
            for _ in 0..not_negative("count", long(a, 0))? {
                let Some(unit) = take_char(this)? else { break };
                units.push(unit);
            }
            Ok(char_array(units))
        }),
        m("decimal ReadDecimal()", |_, this, _| {
            let raw = exactly::<16>(this)?;
            let part = |i: usize| raw.iter().skip(i * 4).take(4).rev().fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
            let mut layout = [0_u8; 16];
            // The flags come first in memory and last in the stream.
            for (slot, n) in layout.chunks_mut(4).zip([part(3), part(0), part(1), part(2)]) {
                slot.copy_from_slice(&n.to_le_bytes());
            }
            Ok(Value::decimal(rust_decimal::Decimal::deserialize(layout)))
        }),
        number!("double ReadDouble()", f64, Double),
        number!("short ReadInt16()", i16, Short),
        number!("int ReadInt32()", i32, Int),
        number!("long ReadInt64()", i64, Long),
        number!("sbyte ReadSByte()", i8, SByte),
        number!("float ReadSingle()", f32, Single),
        m("string ReadString()", |_, this, _| {
            let count = length(this)? as usize;
            let found = super::stream::take(&own(this)?.stream, count)?;
            if found.len() < count {
                return Err(end());
            }
            Ok(Value::from(of_argument(&own(this)?.encoding).decode(&found)))
        }),
        number!("ushort ReadUInt16()", u16, UShort),
        number!("uint ReadUInt32()", u32, UInt),
        number!("ulong ReadUInt64()", u64, ULong),
    ])
    .constructors(&[
        m("(System.IO.Stream input)", |_, _, a| made(&READER, a)),
        m("(System.IO.Stream input, System.Text.Encoding encoding)", |_, _, a| made(&READER, a)),
        m("(System.IO.Stream input, System.Text.Encoding encoding, bool leaveOpen)", |_, _, a| made(&READER, a)),
    ]);

/// The bytes that a value has in a stream.
fn written(this: &Value, value: &Value) -> Result<Vec<u8>, Fault> {
    let encode = |text: &str| Ok::<_, Fault>(of_argument(&own(this)?.encoding).encode(text));
    Ok(match value {
        Value::Decimal(n) => {
            let mut raw = n.serialize().to_vec();
            raw.rotate_left(4);
            raw
        }
        Value::Char(unit) => encode(&super::support::unit_text(*unit))?,
        Value::Str(text) => {
            let text = encode(text)?;
            let mut all = length_bytes(text.len() as u64);
            all.extend(text);
            all
        }
        number => super::number_bytes(number),
    })
}

fn write(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    super::stream::put(&own(this)?.stream, &written(this, arg(a, 0))?)?;
    Ok(Value::Null)
}

const WRITES: &[Method] = &[
    m("void Close()", close),
    m("void Dispose()", close),
    m("void Flush()", |rt, this, _| super::stream::flush(rt, &own(this)?.stream).map(|()| Value::Null)),
    m("long Seek(int offset, System.IO.SeekOrigin origin)", |rt, this, a| {
        super::call::call_method(rt, &own(this)?.stream, crate::value::Name::new("Seek"), a)
    }),
    m("void Write(bool value)", write),
    m("void Write(byte value)", write),
    m("void Write(sbyte value)", write),
    m("void Write(byte[] buffer)", |_, this, a| {
        super::stream::put(&own(this)?.stream, &bytes(a, 0, "buffer")?)?;
        Ok(Value::Null)
    }),
    m("void Write(byte[] buffer, int index, int count)", |_, this, a| {
        let data = bytes(a, 0, "buffer")?;
        let (start, count) = (not_negative("index", long(a, 1))?, not_negative("count", long(a, 2))?);
        super::stream::put(&own(this)?.stream, data.get(start..start + count).unwrap_or_default())?;
        Ok(Value::Null)
    }),
    m("void Write(char ch)", write),
    m("void Write(char[] chars)", |_, this, a| {
        for unit in super::support::items(a, 0).ok_or_else(|| null_argument("chars"))? {
            super::stream::put(&own(this)?.stream, &written(this, &unit)?)?;
        }
        Ok(Value::Null)
    }),
    m("void Write(double value)", write),
    m("void Write(decimal value)", write),
    m("void Write(short value)", write),
    m("void Write(ushort value)", write),
    m("void Write(int value)", write),
    m("void Write(uint value)", write),
    m("void Write(long value)", write),
    m("void Write(ulong value)", write),
    m("void Write(float value)", write),
    m("void Write(string value)", write),
    m("void Write7BitEncodedInt(int value)", |_, this, a| {
        super::stream::put(&own(this)?.stream, &length_bytes(u64::from(long(a, 0) as u32)))?;
        Ok(Value::Null)
    }),
];

static WRITER: TypeDef = TypeDef::class("System.IO.BinaryWriter")
    .implements(&["System.IDisposable"])
    .properties(&[p("BaseStream", "System.IO.Stream", base_stream)])
    .methods(WRITES)
    .constructors(&[
        m("(System.IO.Stream output)", |_, _, a| made(&WRITER, a)),
        m("(System.IO.Stream output, System.Text.Encoding encoding)", |_, _, a| made(&WRITER, a)),
        m("(System.IO.Stream output, System.Text.Encoding encoding, bool leaveOpen)", |_, _, a| made(&WRITER, a)),
    ]);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&READER, &WRITER];
