//! `System.Console`, on the host's console.

use super::support::{Outcome, Rt, arg, boolean, invalid_operation, items, m, sp, text, unit_text};
use super::{Method, TypeDef, display};
use crate::value::Value;

/// `System.Console`.
pub(super) static CONSOLE: TypeDef = TypeDef::class("System.Console")
    .static_properties(&[
        sp("BackgroundColor", "System.ConsoleColor", |_| Ok(super::enum_of("System.ConsoleColor", -1))),
        sp("BufferHeight", "int", |rt| Ok(Value::Int(rt.host().console.height() as i32))),
        sp("BufferWidth", "int", |rt| Ok(Value::Int(rt.host().console.width() as i32))),
        sp("CursorLeft", "int", |_| Ok(Value::Int(0))),
        sp("CursorTop", "int", |_| Ok(Value::Int(0))),
        sp("Error", "System.IO.TextWriter", |_| Ok(super::text_writer::console(true))),
        sp("ForegroundColor", "System.ConsoleColor", |_| Ok(super::enum_of("System.ConsoleColor", -1))),
        sp("InputEncoding", "System.Text.Encoding", |_| Ok(super::encoding::utf8(false))),
        sp("IsErrorRedirected", "bool", |rt| Ok(Value::Bool(!rt.host().console.interactive()))),
        sp("IsInputRedirected", "bool", |rt| Ok(Value::Bool(!rt.host().console.interactive()))),
        sp("IsOutputRedirected", "bool", |rt| Ok(Value::Bool(!rt.host().console.interactive()))),
        sp("KeyAvailable", "bool", |_| Ok(Value::Bool(false))),
        sp("Out", "System.IO.TextWriter", |_| Ok(super::text_writer::console(false))),
        sp("OutputEncoding", "System.Text.Encoding", |_| Ok(super::encoding::utf8(false))),
        sp("Title", "string", |_| Ok(Value::str(""))),
        sp("WindowHeight", "int", |rt| Ok(Value::Int(rt.host().console.height() as i32))),
        sp("WindowWidth", "int", |rt| Ok(Value::Int(rt.host().console.width() as i32))),
    ])
    .static_methods(METHODS);

/// The cursor to the corner, the screen emptied, and what was scrolled away.
const CLEAR_SCREEN: &str = "\x1b[H\x1b[2J\x1b[3J";

const METHODS: &[Method] = &[
    m("void Beep()", nothing),
    m("void Beep(int frequency, int duration)", nothing),
    m("void Clear()", |rt, _, _| {
        let console = &rt.host().console;
        if console.interactive() {
            console.write(CLEAR_SCREEN);
            console.flush();
        }
        Ok(Value::Null)
    }),
    m("int Read()", |_, _, _| Ok(Value::Int(-1))),
    m("System.ConsoleKeyInfo ReadKey()", no_keys),
    m("System.ConsoleKeyInfo ReadKey(bool intercept)", no_keys),
    m("string ReadLine()", |rt, _, _| {
        let line = rt.host().console.read_line("");
        let line = line.map_err(|e| crate::value::Fault::thrown("System.IO.IOException", e.to_string()))?;
        Ok(line.map_or(Value::Null, Value::from))
    }),
    m("void ResetColor()", nothing),
    m("void SetCursorPosition(int left, int top)", nothing),
    m("void Write(bool value)", write),
    m("void Write(char value)", write),
    m("void Write(char[] buffer)", write),
    m("void Write(double value)", write),
    m("void Write(decimal value)", write),
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
        write_format(rt, this, a)?;
        end(rt)
    }),
    m("void WriteLine(string format, System.Object arg0, System.Object arg1)", |rt, this, a| {
        write_format(rt, this, a)?;
        end(rt)
    }),
    m("void WriteLine(string format, Params System.Object[] arg)", |rt, this, a| {
        write_list(rt, this, a)?;
        end(rt)
    }),
];

fn nothing(_: Rt<'_>, _: &Value, _: &[Value]) -> Outcome {
    Ok(Value::Null)
}

fn no_keys(_: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let _quietly = boolean(a, 0);
    Err(invalid_operation(
        "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.",
    ))
}

/// What a writer writes of a value: characters of an array one after another, else its `ToString()`.
pub(super) fn written(value: &Value) -> String {
    match value {
        Value::Array(a) if a.element().is(&super::CHAR) => {
            a.items().iter().map(|v| unit_text(super::support::long_of(v) as u16)).collect()
        }
        other => display::to_string(other),
    }
}

fn write(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    rt.host().console.write(&written(arg(a, 0)));
    Ok(Value::Null)
}

fn end(rt: Rt<'_>) -> Outcome {
    rt.host().console.write("\n");
    Ok(Value::Null)
}

fn write_line(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let mut line = written(arg(a, 0));
    line.push('\n');
    rt.host().console.write(&line);
    Ok(Value::Null)
}

fn write_format(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let line = display::composite(&text(a, 0), a.get(1..).unwrap_or_default(), crate::value::culture::en_us())?;
    rt.host().console.write(&line);
    Ok(Value::Null)
}

fn write_list(rt: Rt<'_>, _: &Value, a: &[Value]) -> Outcome {
    let line = display::composite(&text(a, 0), &items(a, 1).unwrap_or_default(), crate::value::culture::en_us())?;
    rt.host().console.write(&line);
    Ok(Value::Null)
}
