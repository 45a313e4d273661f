//! `-x`, `+x`, `++` and `--`.

use super::operand::Code;
use super::{add, subtract};
use crate::value::{Fault, Value};

/// `-x`: zero less the value.
pub fn negate(value: &Value) -> Result<Value, Fault> {
    match value {
        Value::Int(n) => Ok(n.checked_neg().map_or_else(|| Value::Double(-f64::from(*n)), Value::Int)),
        Value::Double(n) => Ok(Value::Double(-n)),
        Value::Decimal(n) => Ok(Value::decimal(-**n)),
        _ => subtract(&Value::Int(0), value),
    }
}

/// `+x`: zero plus the value.
pub fn plus(value: &Value) -> Result<Value, Fault> {
    add(&Value::Int(0), value)
}

/// `x++` and `x--` by 1 and -1: null counts as zero; anything but a number is a fault.
pub fn increment(value: &Value, by: i32) -> Result<Value, Fault> {
    match value.base() {
        Value::Int(n) => Ok(n.checked_add(by).map_or_else(|| Value::Double(f64::from(*n) + f64::from(by)), Value::Int)),
        Value::Null | Value::Nothing => Ok(Value::Int(by)),
        base if Code::of(base).is_some_and(Code::is_numeric) || super::operand::big(base).is_some() => {
            add(base, &Value::Int(by))
        }
        _ => {
            let sign = if by > 0 { "++" } else { "--" };
            let message = format!("The '{sign}' operator works only on numbers. The operand is a '{}'.", shown(value));
            Err(Fault::invalid_operation(message, "OperatorRequiresNumber"))
        }
    }
}

fn shown(value: &Value) -> String {
    value.base().type_ref().map_or_else(String::new, |t| t.to_string())
}
