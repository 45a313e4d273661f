//! `System.IO.MemoryStream` and `FileStream`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;

use super::file::{fault_of, path};
use super::support::{Outcome, Rt, arg, body, byte_array, bytes, long, m, not_negative, null_argument, p, ps, text};
use super::{TypeDef, TypeRef};
use crate::value::{Fault, Object, Value};

/// A stream in memory; that of a file is written when it is flushed or closed.
pub struct MemoryStream {
    bytes: RefCell<Vec<u8>>,
    at: Cell<usize>,
    closed: Cell<bool>,
    file: Option<OpenFile>,
}

/// The file of a stream.
struct OpenFile {
    path: PathBuf,
    reads: bool,
    writes: bool,
    changed: Cell<bool>,
}

fn own(this: &Value) -> Result<&MemoryStream, Fault> {
    body::<MemoryStream>(this)
}

/// What is left of a stream.
pub(super) fn content(value: &Value) -> Result<Vec<u8>, Fault> {
    let own = own(value)?;
    Ok(own.bytes.borrow().get(own.at.get()..).unwrap_or_default().to_vec())
}

/// Takes at most so many bytes from the stream's position on.
pub(super) fn take(value: &Value, count: usize) -> Result<Vec<u8>, Fault> {
    let own = own(value)?;
    ready(own, false)?;
    let mut rest = content(value)?;
    rest.truncate(count);
    own.at.set(own.at.get() + rest.len());
    Ok(rest)
}

/// Writes bytes at the stream's position.
pub(super) fn put(value: &Value, data: &[u8]) -> Result<(), Fault> {
    write(own(value)?, data);
    Ok(())
}

/// Writes what is new to the file that a stream belongs to.
pub(super) fn flush(rt: Rt<'_>, value: &Value) -> Result<(), Fault> {
    let own = own(value)?;
    if let Some(file) = own.file.as_ref().filter(|f| f.changed.take()) {
        rt.host().files.write(&file.path, &own.bytes.borrow()).map_err(|e| fault_of(&e, &file.path))?;
    }
    Ok(())
}

/// Closes a stream.
pub(super) fn close(rt: Rt<'_>, value: &Value) -> Result<(), Fault> {
    flush(rt, value)?;
    own(value)?.closed.set(true);
    Ok(())
}

/// Refuses what a closed stream, or a file opened otherwise, does not do.
fn ready(own: &MemoryStream, writing: bool) -> Result<(), Fault> {
    if own.closed.get() {
        let message =
            if own.file.is_some() { "Cannot access a closed file." } else { "Cannot access a closed Stream." };
        return Err(Fault::thrown("System.ObjectDisposedException", message));
    }
    match &own.file {
        Some(file) if writing && !file.writes => {
            Err(Fault::thrown("System.NotSupportedException", "Stream does not support writing."))
        }
        Some(file) if !writing && !file.reads => {
            Err(Fault::thrown("System.NotSupportedException", "Stream does not support reading."))
        }
        _ => Ok(()),
    }
}

fn write(own: &MemoryStream, data: &[u8]) {
    if let Some(file) = &own.file {
        file.changed.set(true);
    }
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

/// `System.IO.Stream`.
pub(super) static STREAM: TypeDef = TypeDef::class("System.IO.Stream")
    .implements(&["System.IDisposable"])
    .properties(&[
        p("CanRead", "bool", |_, this| Ok(Value::Bool(ready(own(this)?, false).is_ok()))),
        p("CanSeek", "bool", |_, this| Ok(Value::Bool(!own(this)?.closed.get()))),
        p("CanTimeout", "bool", |_, _| Ok(Value::Bool(false))),
        p("CanWrite", "bool", |_, this| Ok(Value::Bool(ready(own(this)?, true).is_ok()))),
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
        m("void Close()", |rt, this, _| close(rt, this).map(|()| Value::Null)),
        m("void CopyTo(System.IO.Stream destination)", |_, this, a| {
            ready(own(this)?, false)?;
            let rest = content(this)?;
            own(this)?.at.set(own(this)?.bytes.borrow().len());
            ready(own(arg(a, 0))?, true)?;
            put(arg(a, 0), &rest)?;
            Ok(Value::Null)
        }),
        m("void Dispose()", |rt, this, _| close(rt, this).map(|()| Value::Null)),
        m("void Flush()", |rt, this, _| flush(rt, this).map(|()| Value::Null)),
        m("void SetLength(long value)", |_, this, a| {
            let own = own(this)?;
            ready(own, true)?;
            let length = not_negative("value", long(a, 0))?;
            own.bytes.borrow_mut().resize(length, 0);
            own.at.set(own.at.get().min(length));
            if let Some(file) = &own.file {
                file.changed.set(true);
            }
            Ok(Value::Null)
        }),
        m("int Read(byte[] buffer, int offset, int count)", |_, this, a| {
            let target = arg(a, 0).as_array().ok_or_else(|| null_argument("buffer"))?;
            let own = own(this)?;
            ready(own, false)?;
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
            ready(own, false)?;
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
        m("void Write(byte[] buffer, int offset, int count)", |_, this, a| {
            let data = bytes(a, 0, "buffer")?;
            let (start, count) = (not_negative("offset", long(a, 1))?, not_negative("count", long(a, 2))?);
            ready(own(this)?, true)?;
            write(own(this)?, data.get(start..start + count).unwrap_or_default());
            Ok(Value::Null)
        }),
        m("void WriteByte(byte value)", |_, this, a| {
            ready(own(this)?, true)?;
            write(own(this)?, &[long(a, 0) as u8]);
            Ok(Value::Null)
        }),
    ]);

/// `System.IO.MemoryStream`.
pub(super) static MEMORY_STREAM: TypeDef = TypeDef::class("System.IO.MemoryStream")
    .extends("System.IO.Stream")
    .properties(&[ps(
        "Capacity",
        "int",
        |_, this| Ok(Value::Int(own(this)?.bytes.borrow().len() as i32)),
        |_, _, _| Ok(()),
    )])
    .methods(&[
        m("byte[] GetBuffer()", |_, this, _| Ok(byte_array(&own(this)?.bytes.borrow()))),
        m("byte[] ToArray()", |_, this, _| Ok(byte_array(&own(this)?.bytes.borrow()))),
        m("void WriteTo(System.IO.Stream stream)", |_, this, a| {
            let all = own(this)?.bytes.borrow().clone();
            put(arg(a, 0), &all)?;
            Ok(Value::Null)
        }),
    ])
    .constructors(&[
        m("()", |_, _, _| new(Vec::new())),
        m("(int capacity)", |_, _, _| new(Vec::new())),
        m("(byte[] buffer)", |_, _, a| new(bytes(a, 0, "buffer")?)),
    ]);

/// `System.IO.FileStream`.
pub(super) static FILE_STREAM: TypeDef = TypeDef::class("System.IO.FileStream")
    .extends("System.IO.Stream")
    .properties(&[p("Name", "string", |_, this| {
        let own = own(this)?;
        Ok(own.file.as_ref().map_or(Value::Null, |f| Value::from(f.path.to_string_lossy().into_owned())))
    })])
    .constructors(&[
        m("(string path, System.IO.FileMode mode)", |rt, _, a| open(rt, a, long(a, 1), 3)),
        m("(string path, System.IO.FileMode mode, System.IO.FileAccess access)", |rt, _, a| {
            open(rt, a, long(a, 1), long(a, 2))
        }),
        m(
            "(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)",
            |rt, _, a| open(rt, a, long(a, 1), long(a, 2)),
        ),
    ]);

/// The numbers of `FileMode`.
const CREATE_NEW: i64 = 1;
const CREATE: i64 = 2;
const OPEN: i64 = 3;
const TRUNCATE: i64 = 5;
const APPEND: i64 = 6;

/// Opens the file of the first argument; `access` is 1 to read, 2 to write, 3 for both.
pub(super) fn open(rt: Rt<'_>, a: &[Value], mode: i64, access: i64) -> Outcome {
    let path = path(a, 0)?;
    let files = rt.host().files.clone();
    let path = if path.is_absolute() { path } else { files.start_directory().join(path) };
    let there = files.info(&path).is_ok();
    if there && mode == CREATE_NEW {
        return Err(Fault::thrown("System.IO.IOException", format!("The file '{}' already exists.", text(a, 0))));
    }
    let keeps = there && !matches!(mode, CREATE | TRUNCATE);
    let bytes = if keeps || matches!(mode, OPEN | TRUNCATE) {
        files.read(&path).map_err(|e| fault_of(&e, &path))?
    } else {
        Vec::new()
    };
    let bytes = if mode == TRUNCATE { Vec::new() } else { bytes };
    if !keeps {
        files.write(&path, &bytes).map_err(|e| fault_of(&e, &path))?;
    }
    let at = if mode == APPEND { bytes.len() } else { 0 };
    let file =
        OpenFile { path, reads: access & 1 != 0 && mode != APPEND, writes: access & 2 != 0, changed: Cell::new(false) };
    Ok(Value::object(MemoryStream {
        bytes: RefCell::new(bytes),
        at: Cell::new(at),
        closed: Cell::new(false),
        file: Some(file),
    }))
}

fn new(bytes: Vec<u8>) -> Outcome {
    Ok(Value::object(MemoryStream {
        bytes: RefCell::new(bytes),
        at: Cell::new(0),
        closed: Cell::new(false),
        file: None,
    }))
}

impl Object for MemoryStream {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(if self.file.is_some() { &FILE_STREAM } else { &MEMORY_STREAM })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
