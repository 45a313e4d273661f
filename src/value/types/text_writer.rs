//! Readers and writers of text: `StringReader`, `StringWriter`, `StreamReader`, `StreamWriter`, the console's writers.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;

use super::console::written;
use super::encoding::{Encoding, decode_file, of_argument};
use super::file::fault_of;
use super::support::{Outcome, Rt, arg, body, boolean, items, m, p, ps, text, text_of};
use super::{Method, Property, TypeDef, TypeRef, display};
use crate::value::culture::en_us;
use crate::value::{Fault, Object, Value};

enum Target {
    Console { error: bool },
    Text(RefCell<String>),
    Stream { stream: Value, encoding: Encoding, buffer: RefCell<String> },
    File { path: PathBuf, encoding: Encoding, buffer: RefCell<String>, closed: Cell<bool> },
}

/// A writer of text.
pub struct Writer {
    def: &'static TypeDef,
    target: Target,
    new_line: RefCell<String>,
}

/// A reader of text.
pub struct Reader {
    def: &'static TypeDef,
    content: String,
    at: Cell<usize>,
}

/// `[Console]::Out` or `[Console]::Error`.
pub(super) fn console(error: bool) -> Value {
    Value::object(Writer {
        def: &CONSOLE_WRITER,
        target: Target::Console { error },
        new_line: RefCell::new("\n".to_owned()),
    })
}

fn writer(this: &Value) -> Result<&Writer, Fault> {
    body::<Writer>(this)
}

fn put(rt: Rt<'_>, this: &Value, text: &str) -> Outcome {
    match &writer(this)?.target {
        Target::Console { error: false } => rt.host().console.write(text),
        Target::Console { error: true } => rt.host().console.write_error(text),
        Target::Text(buffer) | Target::Stream { buffer, .. } => buffer.borrow_mut().push_str(text),
        Target::File { buffer, closed, .. } => {
            if closed.get() {
                return Err(Fault::thrown(
                    "System.ObjectDisposedException",
                    "Cannot write to a closed TextWriter.\nObject name: 'StreamWriter'.",
                ));
            }
            buffer.borrow_mut().push_str(text);
        }
    }
    Ok(Value::Null)
}

fn flush(rt: Rt<'_>, this: &Value) -> Outcome {
    match &writer(this)?.target {
        Target::Console { .. } => rt.host().console.flush(),
        Target::Text(_) => {}
        Target::Stream { stream, encoding, buffer } => {
            super::stream::put(stream, &encoding.encode(&buffer.take()))?;
            super::stream::flush(rt, stream)?;
        }
        Target::File { path, encoding, buffer, .. } => {
            let pending = buffer.take();
            if !pending.is_empty() {
                let done = rt.host().files.append(path, &encoding.encode(&pending));
                done.map_err(|e| fault_of(&e, path))?;
            }
        }
    }
    Ok(Value::Null)
}

fn close(rt: Rt<'_>, this: &Value, _: &[Value]) -> Outcome {
    flush(rt, this)?;
    match &writer(this)?.target {
        Target::File { closed, .. } => closed.set(true),
        Target::Stream { stream, .. } => super::stream::close(rt, stream)?,
        _ => {}
    }
    Ok(Value::Null)
}

fn write(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    put(rt, this, &written(arg(a, 0)))
}

fn write_line(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let mut line = if a.is_empty() { String::new() } else { written(arg(a, 0)) };
    line.push_str(&writer(this)?.new_line.borrow());
    put(rt, this, &line)
}

fn write_format(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let line = display::composite(&text(a, 0), a.get(1..).unwrap_or_default(), en_us())?;
    put(rt, this, &line)
}

fn write_list(rt: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let line = display::composite(&text(a, 0), &items(a, 1).unwrap_or_default(), en_us())?;
    put(rt, this, &line)
}

const WRITER_PROPERTIES: &[Property] = &[
    ps("AutoFlush", "bool", |_, _| Ok(Value::Bool(false)), |_, _, _| Ok(())),
    p("Encoding", "System.Text.Encoding", |_, _| Ok(super::encoding::utf8(false))),
    ps(
        "NewLine",
        "string",
        |_, this| Ok(Value::str(writer(this)?.new_line.borrow().as_str())),
        |_, this, value| {
            *writer(this)?.new_line.borrow_mut() = text_of(value).to_string();
            Ok(())
        },
    ),
];

const WRITER_METHODS: &[Method] = &[
    m("void Close()", close),
    m("void Dispose()", close),
    m("void Flush()", |rt, this, _| flush(rt, this)),
    m("System.Text.StringBuilder GetStringBuilder()", |_, this, _| match &writer(this)?.target {
        Target::Text(buffer) => Ok(super::string_builder::with_text(&buffer.borrow())),
        _ => Ok(Value::Null),
    }),
    m("string ToString()", |_, this, _| match &writer(this)?.target {
        Target::Text(buffer) => Ok(Value::str(buffer.borrow().as_str())),
        _ => Ok(Value::str(writer(this)?.def.name)),
    }),
    m("void Write(bool value)", write),
    m("void Write(char value)", write),
    m("void Write(char[] buffer)", write),
    m("void Write(decimal value)", write),
    m("void Write(double value)", write),
    m("void Write(int value)", write),
    m("void Write(long value)", write),
    m("void Write(System.Object value)", write),
    m("void Write(string value)", write),
    m("void Write(string format, System.Object arg0)", write_format),
    m("void Write(string format, System.Object arg0, System.Object arg1)", write_format),
    m("void Write(string format, Params System.Object[] arg)", write_list),
    m("void WriteLine()", write_line),
    m("void WriteLine(bool value)", write_line),
    m("void WriteLine(char value)", write_line),
    m("void WriteLine(char[] buffer)", write_line),
    m("void WriteLine(decimal value)", write_line),
    m("void WriteLine(double value)", write_line),
    m("void WriteLine(int value)", write_line),
    m("void WriteLine(long value)", write_line),
    m("void WriteLine(System.Object value)", write_line),
    m("void WriteLine(string value)", write_line),
    m("void WriteLine(string format, System.Object arg0)", |rt, this, a| {
        let line = display::composite(&text(a, 0), a.get(1..).unwrap_or_default(), en_us())?;
        write_line(rt, this, &[Value::from(line)])
    }),
    m("void WriteLine(string format, System.Object arg0, System.Object arg1)", |rt, this, a| {
        let line = display::composite(&text(a, 0), a.get(1..).unwrap_or_default(), en_us())?;
        write_line(rt, this, &[Value::from(line)])
    }),
    m("void WriteLine(string format, Params System.Object[] arg)", |rt, this, a| {
        let line = display::composite(&text(a, 0), &items(a, 1).unwrap_or_default(), en_us())?;
        write_line(rt, this, &[Value::from(line)])
    }),
];

fn open(rt: Rt<'_>, path: &str, append: bool, encoding: &Value) -> Outcome {
    let path = PathBuf::from(path);
    let encoding = of_argument(encoding);
    let files = rt.host().files.clone();
    let fresh = !append || files.info(&path).is_err();
    if fresh {
        let mark: &[u8] = if encoding.mark { encoding.preamble() } else { &[] };
        files.write(&path, mark).map_err(|e| fault_of(&e, &path))?;
    }
    let target = Target::File { path, encoding, buffer: RefCell::default(), closed: Cell::new(false) };
    Ok(Value::object(Writer { def: &STREAM_WRITER, target, new_line: RefCell::new("\n".to_owned()) }))
}

static TEXT_WRITER: TypeDef = TypeDef::class("System.IO.TextWriter")
    .implements(&["System.IDisposable"])
    .properties(WRITER_PROPERTIES)
    .methods(WRITER_METHODS);
static CONSOLE_WRITER: TypeDef = TypeDef::class("System.IO.TextWriter+SyncTextWriter").extends("System.IO.TextWriter");
static STRING_WRITER: TypeDef =
    TypeDef::class("System.IO.StringWriter").extends("System.IO.TextWriter").constructors(&[
        m("()", |_, _, _| Ok(string_writer())),
        m("(System.IFormatProvider formatProvider)", |_, _, _| Ok(string_writer())),
    ]);
static STREAM_WRITER: TypeDef =
    TypeDef::class("System.IO.StreamWriter").extends("System.IO.TextWriter").constructors(&[
        m("(string path)", |rt, _, a| open(rt, &text(a, 0), false, &Value::Null)),
        m("(System.IO.Stream stream)", |_, _, a| on_stream(arg(a, 0), &Value::Null)),
        m("(System.IO.Stream stream, System.Text.Encoding encoding)", |_, _, a| on_stream(arg(a, 0), arg(a, 1))),
        m("(string path, bool append)", |rt, _, a| open(rt, &text(a, 0), boolean(a, 1), &Value::Null)),
        m("(string path, bool append, System.Text.Encoding encoding)", |rt, _, a| {
            open(rt, &text(a, 0), boolean(a, 1), arg(a, 2))
        }),
    ]);

fn on_stream(stream: &Value, encoding: &Value) -> Outcome {
    let encoding = of_argument(encoding);
    if encoding.mark {
        super::stream::put(stream, encoding.preamble())?;
    }
    let target = Target::Stream { stream: stream.clone(), encoding, buffer: RefCell::default() };
    Ok(Value::object(Writer { def: &STREAM_WRITER, target, new_line: RefCell::new("\n".to_owned()) }))
}

fn string_writer() -> Value {
    Value::object(Writer {
        def: &STRING_WRITER,
        target: Target::Text(RefCell::default()),
        new_line: RefCell::new("\n".to_owned()),
    })
}

impl Object for Writer {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        match &self.target {
            Target::Text(buffer) => Some(buffer.borrow().clone()),
            _ => None,
        }
    }
}

impl Reader {
    fn rest(&self) -> &str {
        self.content.get(self.at.get()..).unwrap_or_default()
    }

    fn line(&self) -> Option<&str> {
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let (line, tail) = rest.split_at_checked(end)?;
        let skip = if tail.starts_with("\r\n") { 2 } else { tail.len().min(1) };
        self.at.set(self.at.get() + end + skip);
        Some(line)
    }
}

fn reader(this: &Value) -> Result<&Reader, Fault> {
    body::<Reader>(this)
}

const READER_PROPERTIES: &[Property] = &[
    p("CurrentEncoding", "System.Text.Encoding", |_, _| Ok(super::encoding::utf8(true))),
    p("EndOfStream", "bool", |_, this| Ok(Value::Bool(reader(this)?.rest().is_empty()))),
];

const READER_METHODS: &[Method] = &[
    m("void Close()", |_, _, _| Ok(Value::Null)),
    m("void Dispose()", |_, _, _| Ok(Value::Null)),
    m("int Peek()", |_, this, _| Ok(Value::Int(reader(this)?.rest().encode_utf16().next().map_or(-1, i32::from)))),
    m("int Read()", |_, this, _| {
        let own = reader(this)?;
        let next = own.rest().chars().next();
        if let Some(c) = next {
            own.at.set(own.at.get() + c.len_utf8());
        }
        Ok(Value::Int(next.map_or(-1, |c| u32::from(c) as i32)))
    }),
    m("string ReadLine()", |_, this, _| Ok(reader(this)?.line().map_or(Value::Null, Value::str))),
    m("string ReadToEnd()", |_, this, _| {
        let own = reader(this)?;
        let rest = own.rest().to_owned();
        own.at.set(own.content.len());
        Ok(Value::from(rest))
    }),
];

static TEXT_READER: TypeDef = TypeDef::class("System.IO.TextReader")
    .implements(&["System.IDisposable"])
    .properties(READER_PROPERTIES)
    .methods(READER_METHODS);
static STRING_READER: TypeDef =
    TypeDef::class("System.IO.StringReader")
        .extends("System.IO.TextReader")
        .constructors(&[m("(string s)", |_, _, a| {
            Ok(Value::object(Reader { def: &STRING_READER, content: text(a, 0).to_string(), at: Cell::new(0) }))
        })]);
static STREAM_READER: TypeDef =
    TypeDef::class("System.IO.StreamReader").extends("System.IO.TextReader").constructors(&[
        m("(string path)", |rt, _, a| open_reader(rt, a)),
        m("(string path, System.Text.Encoding encoding)", |rt, _, a| open_reader(rt, a)),
        m("(System.IO.Stream stream)", |_, _, a| read_stream(a)),
        m("(System.IO.Stream stream, System.Text.Encoding encoding)", |_, _, a| read_stream(a)),
        m("(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)", |_, _, a| read_stream(a)),
    ]);

fn read_stream(a: &[Value]) -> Outcome {
    let content = decode_file(&super::stream::content(arg(a, 0))?, &of_argument(arg(a, 1)));
    Ok(Value::object(Reader { def: &STREAM_READER, content, at: Cell::new(0) }))
}

fn open_reader(rt: Rt<'_>, a: &[Value]) -> Outcome {
    let path = PathBuf::from(text(a, 0).as_str());
    let bytes = rt.host().files.read(&path).map_err(|e| fault_of(&e, &path))?;
    let content = decode_file(&bytes, &of_argument(arg(a, 1)));
    Ok(Value::object(Reader { def: &STREAM_READER, content, at: Cell::new(0) }))
}

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] =
    &[&TEXT_WRITER, &CONSOLE_WRITER, &STRING_WRITER, &STREAM_WRITER, &TEXT_READER, &STRING_READER, &STREAM_READER];

impl Object for Reader {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
