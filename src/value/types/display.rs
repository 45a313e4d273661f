//! `ToString()` of any value in a culture, with and without a format: what members and composite formats show.

use super::support::bad_format;
use crate::value::composite::{CompositeError, CompositeFormat};
use crate::value::culture::{self, Culture};
use crate::value::numeric::{self, Number};
use crate::value::{BigInteger, EnumValue, Fault, Guid, TypeObject, Value};

/// The number behind a numeric value; `None` for others.
pub fn number(value: &Value) -> Option<Number> {
    Some(match value.base() {
        Value::SByte(n) => Number::SByte(*n),
        Value::Byte(n) => Number::Byte(*n),
        Value::Short(n) => Number::Int16(*n),
        Value::UShort(n) => Number::UInt16(*n),
        Value::Int(n) => Number::Int32(*n),
        Value::UInt(n) => Number::UInt32(*n),
        Value::Long(n) => Number::Int64(*n),
        Value::ULong(n) => Number::UInt64(*n),
        Value::Single(n) => Number::Single(*n),
        Value::Double(n) => Number::Double(*n),
        Value::Decimal(n) => Number::Decimal(**n),
        other => Number::BigInt(other.downcast::<BigInteger>()?.0.clone()),
    })
}

/// .NET's `ToString()` in the shell's culture.
pub fn to_string(value: &Value) -> String {
    to_string_in(value, culture::en_us())
}

/// .NET's `ToString(provider)`.
pub fn to_string_in(value: &Value, culture: &Culture) -> String {
    format(value, "", culture).unwrap_or_else(|_| value.invariant_text().to_string())
}

/// .NET's `ToString(format, provider)`: an empty format is the default one, types that know no formats ignore it.
/// A `FormatException` where the type does not know the format.
pub fn format(value: &Value, format: &str, culture: &Culture) -> Result<String, Fault> {
    let value = value.base();
    if let Some(number) = number(value) {
        return numeric::format_number(&number, format, &culture.number).map_err(|e| bad_format(e.to_string()));
    }
    match value {
        Value::Array(_) => Ok(value.type_ref().map_or_else(String::new, |t| t.to_string())),
        Value::Object(o) => {
            if let Some(text) = super::date_time::format(value, format, culture) {
                return text;
            }
            if let Some(e) = value.downcast::<EnumValue>() {
                return format_enum(e, format);
            }
            if let Some(guid) = value.downcast::<Guid>() {
                let form = if format.is_empty() { "D" } else { format };
                let mut letters = form.chars();
                let text = letters.next().filter(|_| letters.next().is_none()).and_then(|c| guid.format(c));
                return text.ok_or_else(|| {
                    bad_format("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".")
                });
            }
            if let Some(t) = value.downcast::<TypeObject>() {
                return Ok(t.0.to_string());
            }
            if value.is_custom() {
                return Ok(value.invariant_text().to_string());
            }
            let shown_whole = o.body().dictionary().is_some() || o.body().list_len().is_some();
            if shown_whole {
                return Ok(o.body().type_ref().to_string());
            }
            Ok(value.invariant_text().to_string())
        }
        _ => Ok(value.invariant_text().to_string()),
    }
}

fn format_enum(value: &EnumValue, format: &str) -> Result<String, Fault> {
    match format {
        "" | "g" | "G" | "f" | "F" => Ok(value.display()),
        "d" | "D" => Ok(value.value.to_string()),
        "x" | "X" => Ok(format!("{:08X}", value.value as u32)),
        _ => Err(bad_format("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")),
    }
}

enum Failure {
    Composite(CompositeError),
    Fault(Fault),
}

impl From<CompositeError> for Failure {
    fn from(error: CompositeError) -> Self {
        Self::Composite(error)
    }
}

/// `String.Format`: a `FormatException` where the format or an argument's own format is wrong.
pub fn composite(template: &str, arguments: &[Value], culture: &Culture) -> Result<String, Fault> {
    let mut out = String::new();
    let written = CompositeFormat::parse(template).append(&mut out, arguments.len(), |out, index, form| {
        let Some(argument) = arguments.get(index) else { return Ok(()) };
        let text = format(argument, form.unwrap_or_default(), culture).map_err(Failure::Fault)?;
        out.push_str(&text);
        Ok(())
    });
    match written {
        Ok(()) => Ok(out),
        Err(Failure::Composite(error)) => Err(bad_format(error.to_string())),
        Err(Failure::Fault(fault)) => Err(fault),
    }
}
