//! `System.IO.MemoryStream`.

use std::any::Any;
use std::cell::{Cell, RefCell};

use super::support::{Outcome, arg, body, byte_array, bytes, long, m, not_negative, null_argument, p, ps};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// A stream in memory.
pub struct MemoryStream {
    bytes: RefCell<Vec<u8>>,
    at: Cell<usize>,
    closed: Cell<bool>,
}

fn own(this: &Value) -> Result<&MemoryStream, Fault> {
    body::<MemoryStream>(this)
}

/// What is left of a stream.
pub(super) fn content(value: &Value) -> Result<Vec<u8>, Fault> {
    let own = own(value)?;
    Ok(own.bytes.borrow().get(own.at.get()..).unwrap_or_default().to_vec())
}

/// Writes bytes at the stream's position.
pub(super) fn put(value: &Value, data: &[u8]) -> Result<(), Fault> {
    write(own(value)?, data);
    Ok(())
}

/// Closes a stream.
pub(super) fn close(value: &Value) -> Result<(), Fault> {
    own(value)?.closed.set(true);
    Ok(())
}

fn write(own: &MemoryStream, data: &[u8]) {
    let mut bytes = own.bytes.borrow_mut();
    let end = own.at.get() + data.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    if let Some(part) = bytes.get_mut(own.at.get()..end) {
        part.copy_from_slice(data);
    }
    own.at.set(end);
}

/// `System.IO.MemoryStream`.
pub(super) static MEMORY_STREAM: TypeDef = TypeDef::class("System.IO.MemoryStream")
    .extends("System.IO.Stream")
    .properties(&[
        p("CanRead", "bool", |_, this| Ok(Value::Bool(!own(this)?.closed.get()))),
        p("CanSeek", "bool", |_, this| Ok(Value::Bool(!own(this)?.closed.get()))),
        p("CanWrite", "bool", |_, this| Ok(Value::Bool(!own(this)?.closed.get()))),
        p("Length", "long", |_, this| Ok(Value::Long(own(this)?.bytes.borrow().len() as i64))),
        ps(
            "Position",
            "long",
            |_, this| Ok(Value::Long(own(this)?.at.get() as i64)),
            |_, this, value| {
                own(this)?.at.set(not_negative("value", long(std::slice::from_ref(value), 0))?);
                Ok(())
            },
        ),
    ])
    .methods(&[
        m("void Close()", |_, this, _| close(this).map(|()| Value::Null)),
        m("void Dispose()", |_, this, _| close(this).map(|()| Value::Null)),
        m("void Flush()", |_, _, _| Ok(Value::Null)),
        m("int Read(byte[] buffer, int offset, int count)", |_, this, a| {
            let target = arg(a, 0).as_array().ok_or_else(|| null_argument("buffer"))?;
            let own = own(this)?;
            let rest = content(this)?;
            let count = rest.len().min(long(a, 2).max(0) as usize);
            for (i, byte) in rest.iter().take(count).enumerate() {
                target.set(long(a, 1).max(0) as usize + i, Value::Byte(*byte));
            }
            own.at.set(own.at.get() + count);
            Ok(Value::Int(count as i32))
        }),
        m("int ReadByte()", |_, this, _| {
            let own = own(this)?;
            let byte = own.bytes.borrow().get(own.at.get()).copied();
            if byte.is_some() {
                own.at.set(own.at.get() + 1);
            }
            Ok(Value::Int(byte.map_or(-1, i32::from)))
        }),
        m("long Seek(long offset, System.IO.SeekOrigin loc)", |_, this, a| {
            let own = own(this)?;
            let base = match long(a, 1) {
                1 => own.at.get() as i64,
                2 => own.bytes.borrow().len() as i64,
                _ => 0,
            };
            own.at.set(not_negative("offset", base + long(a, 0))?);
            Ok(Value::Long(own.at.get() as i64))
        }),
        m("byte[] ToArray()", |_, this, _| Ok(byte_array(&own(this)?.bytes.borrow()))),
        m("void Write(byte[] buffer, int offset, int count)", |_, this, a| {
            let data = bytes(a, 0, "buffer")?;
            let (start, count) = (not_negative("offset", long(a, 1))?, not_negative("count", long(a, 2))?);
            write(own(this)?, data.get(start..start + count).unwrap_or_default());
            Ok(Value::Null)
        }),
        m("void WriteByte(byte value)", |_, this, a| {
            write(own(this)?, &[long(a, 0) as u8]);
            Ok(Value::Null)
        }),
    ])
    .constructors(&[
        m("()", |_, _, _| new(Vec::new())),
        m("(int capacity)", |_, _, _| new(Vec::new())),
        m("(byte[] buffer)", |_, _, a| new(bytes(a, 0, "buffer")?)),
    ]);

/// `System.IO.Stream`.
pub(super) static STREAM: TypeDef = TypeDef::class("System.IO.Stream").implements(&["System.IDisposable"]);

fn new(bytes: Vec<u8>) -> Outcome {
    Ok(Value::object(MemoryStream { bytes: RefCell::new(bytes), at: Cell::new(0), closed: Cell::new(false) }))
}

impl Object for MemoryStream {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&MEMORY_STREAM)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
