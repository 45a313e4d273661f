//! `ToString()` of any value in a culture, with and without a format: what members and composite formats show.

use super::support::bad_format;
use crate::value::composite::{CompositeError, CompositeFormat};
use crate::value::culture::{self, Culture};
use crate::value::numeric::{self, Number};
use crate::value::{BigInteger, Fault, Int128, Value, ops};

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
        other => match other.downcast::<Int128>() {
            Some(wide) => Number::BigInt(wide.big()),
            None => Number::BigInt(other.downcast::<BigInteger>()?.0.clone()),
        },
    })
}

/// .NET's `ToString()` in the shell's culture.
pub fn to_string(value: &Value) -> String {
    match value.base() {
        Value::Double(_) | Value::Single(_) => {
            format(value, "", culture::en_us()).unwrap_or_else(|_| value.net_text().to_string())
        }
        base => base.net_text().to_string(),
    }
}

/// .NET's `ToString(format, provider)`: an empty format is the default one, types that know no formats ignore it.
/// A `FormatException` where the type does not know the format.
pub fn format(value: &Value, format: &str, culture: &'static Culture) -> Result<String, Fault> {
    match number(value) {
        Some(number) => numeric::format_number(&number, format, &culture.number).map_err(|e| bad_format(e.to_string())),
        None => ops::format_value(value, format, culture),
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
pub fn composite(template: &str, arguments: &[Value], culture: &'static Culture) -> Result<String, Fault> {
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
