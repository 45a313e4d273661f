//! `System.Text.StringBuilder`.

use std::any::Any;
use std::cell::{Cell, RefCell};

use super::console::written;
use super::string::joined;
use super::support::{
    Outcome, Rt, arg, bad_index, body, culture_of, items, long, m, not_negative, out_of_range, p, ps, text, unit,
    unit_text,
};
use super::{Method, TypeDef, TypeRef, display};
use crate::value::culture::en_us;
use crate::value::{Fault, Object, Str, Value, byte_offset, limits, utf16_len};

/// A text that grows.
pub struct StringBuilder(RefCell<String>, Cell<i32>);

/// A builder that begins with a text.
pub(super) fn with_text(text: &str) -> Value {
    Value::object(StringBuilder(RefCell::new(text.to_owned()), Cell::new(16)))
}

fn own(this: &Value) -> Result<&RefCell<String>, Fault> {
    Ok(&body::<StringBuilder>(this)?.0)
}

/// `System.Text.StringBuilder`.
pub static STRING_BUILDER: TypeDef = TypeDef::class("System.Text.StringBuilder")
    .properties(&[
        ps(
            "Capacity",
            "int",
            |_, this| {
                let own = body::<StringBuilder>(this)?;
                Ok(Value::Int((utf16_len(&own.0.borrow()) as i32).max(own.1.get())))
            },
            |_, this, value| {
                body::<StringBuilder>(this)?.1.set(long(std::slice::from_ref(value), 0) as i32);
                Ok(())
            },
        ),
        ps(
            "Length",
            "int",
            |_, this| Ok(Value::Int(utf16_len(&own(this)?.borrow()) as i32)),
            |_, this, value| {
                let length = not_negative("value", long(std::slice::from_ref(value), 0))?;
                let mut text = own(this)?.borrow_mut();
                let now = utf16_len(&text);
                if length > now {
                    text.push_str(&limits::repeat("\0", length - now)?);
                } else {
                    let end = byte_offset(&text, length);
                    text.truncate(end);
                }
                Ok(())
            },
        ),
        p("MaxCapacity", "int", |_, _| Ok(Value::Int(i32::MAX))),
    ])
    .methods(METHODS)
    .constructors(&[
        m("()", |_, _, _| Ok(with_text(""))),
        m("(int capacity)", |_, _, a| {
            let capacity = not_negative("capacity", long(a, 0))?;
            Ok(Value::object(StringBuilder(RefCell::default(), Cell::new((capacity as i32).max(16)))))
        }),
        m("(string value)", |_, _, a| Ok(with_text(&text(a, 0)))),
        m("(string value, int capacity)", |_, _, a| {
            let capacity = not_negative("capacity", long(a, 1))?;
            let start = if capacity == 0 { 16 } else { capacity as i32 };
            Ok(Value::object(StringBuilder(RefCell::new(text(a, 0).to_string()), Cell::new(start))))
        }),
        m("(int capacity, int maxCapacity)", |_, _, a| {
            let capacity = not_negative("capacity", long(a, 0))?;
            Ok(Value::object(StringBuilder(RefCell::default(), Cell::new((capacity as i32).max(16)))))
        }),
    ]);

fn push(this: &Value, text: &str) -> Outcome {
    own(this)?.borrow_mut().push_str(text);
    Ok(this.clone())
}

fn append(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    match arg(a, 0) {
        Value::Str(s) => push(this, s),
        other => push(this, &written(other)),
    }
}

fn insert(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    insert_text(this, long(a, 0), &written(arg(a, 1)))
}

fn insert_text(this: &Value, at: i64, text: &str) -> Outcome {
    let mut own = own(this)?.borrow_mut();
    let at = usize::try_from(at).ok().filter(|i| *i <= utf16_len(&own)).ok_or_else(|| bad_index("index"))?;
    let at = byte_offset(&own, at);
    own.insert_str(at, text);
    drop(own);
    Ok(this.clone())
}

fn format(this: &Value, template: &str, arguments: &[Value]) -> Outcome {
    push(this, &display::composite(template, arguments, en_us())?)
}

fn range(own: &str, start: i64, count: i64) -> Result<(usize, usize), Fault> {
    let (start, count) = (not_negative("startIndex", start)?, not_negative("count", count)?);
    if start + count > utf16_len(own) {
        return Err(out_of_range("Index and count must refer to a location within the string.", "count"));
    }
    Ok((byte_offset(own, start), byte_offset(own, start + count)))
}

fn replace(this: &Value, old: &str, new: &str, part: Option<(i64, i64)>) -> Outcome {
    if old.is_empty() {
        return Err(super::support::bad_argument("The value cannot be an empty string. (Parameter 'oldValue')"));
    }
    let mut own = own(this)?.borrow_mut();
    let (start, end) = match part {
        Some((start, count)) => range(&own, start, count)?,
        None => (0, own.len()),
    };
    let changed = own.get(start..end).unwrap_or_default().replace(old, new);
    own.replace_range(start..end, &changed);
    drop(own);
    Ok(this.clone())
}

const METHODS: &[Method] = &[
    m("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)", |_, this, a| {
        let units: Vec<u16> = own(this)?.borrow().encode_utf16().collect();
        let target = arg(a, 1).as_array().ok_or_else(|| super::support::null_argument("destination"))?;
        let (start, at) = (not_negative("sourceIndex", long(a, 0))?, not_negative("destinationIndex", long(a, 2))?);
        let count = not_negative("count", long(a, 3))?;
        let part = units.get(start..start.saturating_add(count)).ok_or_else(|| bad_index("sourceIndex"))?;
        for (i, unit) in part.iter().enumerate() {
            if !target.set(at + i, Value::Char(*unit)) {
                return Err(super::support::bad_argument(
                    "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.",
                ));
            }
        }
        Ok(Value::Null)
    }),
    m("System.Object GetChunks()", |_, this, _| {
        let text = own(this)?.borrow().clone();
        Ok(super::enumerator::over(if text.is_empty() { Vec::new() } else { vec![Value::from(text)] }))
    }),
    m("System.Text.StringBuilder Append(char value, int repeatCount)", |_, this, a| {
        push(this, &limits::repeat(&unit_text(unit(a, 0)), not_negative("repeatCount", long(a, 1))?)?)
    }),
    m("System.Text.StringBuilder Append(char[] value, int startIndex, int charCount)", |_, this, a| {
        let all = written(arg(a, 0));
        let (start, end) = range(&all, long(a, 1), long(a, 2))?;
        push(this, all.get(start..end).unwrap_or_default())
    }),
    m("System.Text.StringBuilder Append(string value)", append),
    m("System.Text.StringBuilder Append(string value, int startIndex, int count)", |_, this, a| {
        let all = text(a, 0);
        let (start, end) = range(&all, long(a, 1), long(a, 2))?;
        push(this, all.get(start..end).unwrap_or_default())
    }),
    m("System.Text.StringBuilder Append(System.Text.StringBuilder value)", append),
    m("System.Text.StringBuilder Append(bool value)", append),
    m("System.Text.StringBuilder Append(char value)", append),
    m("System.Text.StringBuilder Append(sbyte value)", append),
    m("System.Text.StringBuilder Append(byte value)", append),
    m("System.Text.StringBuilder Append(short value)", append),
    m("System.Text.StringBuilder Append(int value)", append),
    m("System.Text.StringBuilder Append(long value)", append),
    m("System.Text.StringBuilder Append(float value)", append),
    m("System.Text.StringBuilder Append(double value)", append),
    m("System.Text.StringBuilder Append(decimal value)", append),
    m("System.Text.StringBuilder Append(ushort value)", append),
    m("System.Text.StringBuilder Append(uint value)", append),
    m("System.Text.StringBuilder Append(ulong value)", append),
    m("System.Text.StringBuilder Append(System.Object value)", append),
    m("System.Text.StringBuilder Append(char[] value)", append),
    m("System.Text.StringBuilder AppendFormat(string format, System.Object arg0)", |_, this, a| {
        format(this, &text(a, 0), a.get(1..).unwrap_or_default())
    }),
    m("System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)", |_, this, a| {
        format(this, &text(a, 0), a.get(1..).unwrap_or_default())
    }),
    m(
        "System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
        |_, this, a| format(this, &text(a, 0), a.get(1..).unwrap_or_default()),
    ),
    m("System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args)", |_, this, a| {
        format(this, &text(a, 0), &items(a, 1).unwrap_or_default())
    }),
    m(
        "System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)",
        |_, this, a| push(this, &display::composite(&text(a, 1), &items(a, 2).unwrap_or_default(), culture_of(a, 0))?),
    ),
    m("System.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values)", |_, this, a| {
        push(this, &joined(&text(a, 0), items(a, 1), "values")?.invariant_text())
    }),
    m("System.Text.StringBuilder AppendJoin(string separator, Params string[] values)", |_, this, a| {
        push(this, &joined(&text(a, 0), items(a, 1), "values")?.invariant_text())
    }),
    m("System.Text.StringBuilder AppendJoin(char separator, Params System.Object[] values)", |_, this, a| {
        push(this, &joined(&unit_text(unit(a, 0)), items(a, 1), "values")?.invariant_text())
    }),
    m("System.Text.StringBuilder AppendLine()", |_, this, _| push(this, "\n")),
    m("System.Text.StringBuilder AppendLine(string value)", |_, this, a| {
        let mut own = own(this)?.borrow_mut();
        own.push_str(&text(a, 0));
        own.push('\n');
        drop(own);
        Ok(this.clone())
    }),
    m("System.Text.StringBuilder Clear()", |_, this, _| {
        own(this)?.borrow_mut().clear();
        Ok(this.clone())
    }),
    m("int EnsureCapacity(int capacity)", |_, _, a| Ok(arg(a, 0).clone())),
    m("bool Equals(System.Text.StringBuilder sb)", |_, this, a| {
        let other = arg(a, 0).downcast::<StringBuilder>();
        Ok(Value::Bool(other.is_some_and(|o| own(this).is_ok_and(|own| *own.borrow() == *o.0.borrow()))))
    }),
    m("System.Text.StringBuilder Insert(int index, string value, int count)", |_, this, a| {
        insert_text(this, long(a, 0), &limits::repeat(&text(a, 1), not_negative("count", long(a, 2))?)?)
    }),
    m("System.Text.StringBuilder Insert(int index, string value)", insert),
    m("System.Text.StringBuilder Insert(int index, bool value)", insert),
    m("System.Text.StringBuilder Insert(int index, char value)", insert),
    m("System.Text.StringBuilder Insert(int index, char[] value)", insert),
    m("System.Text.StringBuilder Insert(int index, int value)", insert),
    m("System.Text.StringBuilder Insert(int index, long value)", insert),
    m("System.Text.StringBuilder Insert(int index, double value)", insert),
    m("System.Text.StringBuilder Insert(int index, decimal value)", insert),
    m("System.Text.StringBuilder Insert(int index, System.Object value)", insert),
    m("System.Text.StringBuilder Remove(int startIndex, int length)", |_, this, a| {
        let mut own = own(this)?.borrow_mut();
        let (start, end) = range(&own, long(a, 0), long(a, 1))?;
        own.replace_range(start..end, "");
        drop(own);
        Ok(this.clone())
    }),
    m("System.Text.StringBuilder Replace(string oldValue, string newValue)", |_, this, a| {
        replace(this, &text(a, 0), &text(a, 1), None)
    }),
    m(
        "System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)",
        |_, this, a| replace(this, &text(a, 0), &text(a, 1), Some((long(a, 2), long(a, 3)))),
    ),
    m("System.Text.StringBuilder Replace(char oldChar, char newChar)", |_, this, a| {
        replace(this, &unit_text(unit(a, 0)), &unit_text(unit(a, 1)), None)
    }),
    m("string ToString()", |_, this, _| Ok(Value::str(own(this)?.borrow().as_str()))),
    m("string ToString(int startIndex, int length)", |_, this, a| {
        let own = own(this)?.borrow();
        let (start, end) = range(&own, long(a, 0), long(a, 1))?;
        Ok(Value::str(own.get(start..end).unwrap_or_default()))
    }),
    m("char get_Chars(int index)", at),
    m("char get_Item(int index)", at),
    m("void set_Chars(int index, char value)", set_at),
    m("void set_Item(int index, char value)", set_at),
];

fn at(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let own = Str::from(own(this)?.borrow().as_str());
    let unit = usize::try_from(long(a, 0)).ok().and_then(|i| own.utf16_at(i));
    unit.map(Value::Char)
        .ok_or_else(|| Fault::thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array."))
}

fn set_at(_: Rt<'_>, this: &Value, a: &[Value]) -> Outcome {
    let mut own = own(this)?.borrow_mut();
    let index = usize::try_from(long(a, 0)).ok().filter(|i| *i < utf16_len(&own)).ok_or_else(|| bad_index("index"))?;
    let (start, end) = (byte_offset(&own, index), byte_offset(&own, index + 1));
    own.replace_range(start..end, &unit_text(unit(a, 1)));
    Ok(Value::Null)
}

impl Object for StringBuilder {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&STRING_BUILDER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.0.borrow().clone())
    }
}
