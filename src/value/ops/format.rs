//! `-f` and `.ToString(format)`: one value in one format.

use std::cell::RefCell;
use std::rc::Rc;

use crate::value::composite::{CompositeError, CompositeFormat};
use crate::value::culture::Culture;
use crate::value::datetime::{format_datetime, format_offset, format_span};
use crate::value::{
    BigInteger, DateTime, DateTimeOffset, EnumValue, Fault, Guid, Half, TimeSpan, Value, convert, culture, numeric,
    types,
};

const FORMAT: &str = "System.FormatException";

/// `format -f arguments`, in en-US.
pub fn format(format: &str, arguments: &[Value]) -> Result<Value, Fault> {
    let composite = composite_of(format);
    let mut out = String::with_capacity(format.len() + 16);
    let done = composite.append(&mut out, arguments.len(), |out, index, item| {
        let value = arguments.get(index).unwrap_or(&Value::Null);
        append_value(out, value, item, culture::en_us()).map_err(ItemError)
    });
    match done {
        Ok(()) => Ok(Value::str(out)),
        Err(ItemError(message)) => {
            let text = format!("Error formatting a string: {message}.");
            Err(Fault::invalid_operation(text, "FormatError").with_inner(FORMAT, message))
        }
    }
}

/// A format taken apart. The last one is kept: a loop asks for the same again and again.
fn composite_of(format: &str) -> Rc<CompositeFormat> {
    thread_local! {
        static LAST: RefCell<Option<Rc<CompositeFormat>>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| match last {
        Some(known) if known.text() == format => known.clone(),
        _ => last.insert(Rc::new(CompositeFormat::parse(format))).clone(),
    })
}

/// .NET's message.
struct ItemError(String);

impl From<CompositeError> for ItemError {
    fn from(e: CompositeError) -> Self {
        Self(e.to_string())
    }
}

/// `value.ToString(format, culture)`; types without formats ignore theirs. The fault is a `FormatException`.
pub fn format_value(value: &Value, format: &str, culture: &'static Culture) -> Result<String, Fault> {
    let mut out = String::new();
    append_value(&mut out, value, Some(format), culture).map_err(|message| Fault::thrown(FORMAT, message))?;
    Ok(out)
}

fn append_value(
    out: &mut String,
    value: &Value,
    format: Option<&str>,
    culture: &'static Culture,
) -> Result<(), String> {
    let base = value.base();
    let format = format.unwrap_or("");
    if let Some(number) = types::display::number(base) {
        return numeric::append_format(out, &number, format, &culture.number).map_err(|e| e.to_string());
    }
    if let Value::Object(o) = base {
        if let Some(d) = o.downcast::<DateTime>() {
            let text = format_datetime(*d, format, culture, &convert::local_zone()).map_err(|e| e.to_string())?;
            out.push_str(&text);
            return Ok(());
        }
        if let Some(s) = o.downcast::<TimeSpan>() {
            out.push_str(&format_span(*s, format, culture).map_err(|e| e.to_string())?);
            return Ok(());
        }
        if let Some(d) = o.downcast::<DateTimeOffset>() {
            out.push_str(&format_offset(*d, format, culture).map_err(|e| e.to_string())?);
            return Ok(());
        }
        if let Some(e) = o.downcast::<EnumValue>() {
            out.push_str(&enum_format(e, format)?);
            return Ok(());
        }
        if let Some(g) = o.downcast::<Guid>() {
            out.push_str(&guid_format(g, format)?);
            return Ok(());
        }
        if let Some(n) = o.downcast::<Half>() {
            out.push_str(&types::half_text(*n, format, culture).map_err(|f| f.message().to_string())?);
            return Ok(());
        }
        if let Some(n) = o.downcast::<BigInteger>() {
            out.push_str(&n.0.to_string());
            return Ok(());
        }
    }
    out.push_str(&value.net_text());
    Ok(())
}

fn guid_format(guid: &Guid, format: &str) -> Result<String, String> {
    let mut letters = format.chars();
    let text = match (letters.next(), letters.next()) {
        (None, _) => guid.format('D'),
        (Some(letter), None) => guid.format(letter),
        _ => None,
    };
    text.ok_or_else(|| {
        "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".".to_owned()
    })
}

fn enum_format(e: &EnumValue, format: &str) -> Result<String, String> {
    Ok(match format {
        "" | "G" | "g" | "F" | "f" => e.display(),
        "D" | "d" => e.value.to_string(),
        "X" | "x" => {
            let digits = match e.ty.underlying.map(|d| d.name) {
                Some("System.Byte" | "System.SByte") => 2,
                Some("System.Int16" | "System.UInt16") => 4,
                None if i32::try_from(e.value).is_ok() => 8,
                Some("System.UInt32") => 8,
                _ => 16,
            };
            let bits = if digits < 16 { e.value as u64 & ((1 << (digits * 4)) - 1) } else { e.value as u64 };
            format!("{bits:0digits$X}")
        }
        _ => {
            return Err(
                "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".".to_owned()
            );
        }
    })
}
