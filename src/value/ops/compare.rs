//! `-eq`, `-ne`, `-lt`, `-le`, `-gt`, `-ge`, `-contains`, `-in`, and the order of sorting.

use std::cmp::Ordering;

use super::collate::{compare_strings, equal_strings};
use super::operand::{Code, double, is_enum, numeric_argument, text_to_number, whole};
use crate::value::convert::{self, convert, enum_number, to_bool};
use crate::value::{Category, Fault, TypeRef, Value, fold_char, types};

/// The comparison operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `-eq`
    Equal,
    /// `-ne`
    NotEqual,
    /// `-lt`
    Less,
    /// `-le`
    LessOrEqual,
    /// `-gt`
    Greater,
    /// `-ge`
    GreaterOrEqual,
}

impl Comparison {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }

    fn is_equality(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual)
    }

    fn floats(self, x: f64, y: f64) -> bool {
        match self {
            Self::Equal => x == y,
            Self::NotEqual => x != y,
            Self::Less => x < y,
            Self::LessOrEqual => x <= y,
            Self::Greater => x > y,
            Self::GreaterOrEqual => x >= y,
        }
    }
}

/// A comparison operator: a boolean, or with a list on the left the elements for which it holds.
#[inline]
pub fn compare(op: Comparison, a: &Value, b: &Value, ignore_case: bool) -> Result<Value, Fault> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Ok(Value::Bool(op.holds(x.cmp(y)))),
        (Value::Double(x), Value::Double(y)) => Ok(Value::Bool(op.floats(*x, *y))),
        (Value::Str(x), Value::Str(y)) => Ok(Value::Bool(strings(op, x, y, ignore_case))),
        _ => {
            let (a, b) = (a.base(), b.base());
            if let Some(items) = convert::elements(a) {
                return filter(op, items, b, ignore_case);
            }
            scalar(op, a, b, ignore_case).map(Value::Bool)
        }
    }
}

macro_rules! operators {
    ($($(#[$doc:meta])* $name:ident = $op:ident;)*) => {$(
        $(#[$doc])*
        #[inline]
        pub fn $name(a: &Value, b: &Value, ignore_case: bool) -> Result<Value, Fault> {
            compare(Comparison::$op, a, b, ignore_case)
        }
    )*};
}

operators! {
    /// `a -eq b`.
    equal = Equal;
    /// `a -ne b`.
    not_equal = NotEqual;
    /// `a -lt b`.
    less = Less;
    /// `a -le b`.
    less_or_equal = LessOrEqual;
    /// `a -gt b`.
    greater = Greater;
    /// `a -ge b`.
    greater_or_equal = GreaterOrEqual;
}

/// Whether a comparison holds; a list of elements for which it does counts as such lists do in conditions.
fn compare_scalar(op: Comparison, a: &Value, b: &Value, ignore_case: bool) -> Result<bool, Fault> {
    compare(op, a, b, ignore_case).map(|v| to_bool(&v))
}

fn filter(op: Comparison, items: Vec<Value>, b: &Value, ignore_case: bool) -> Result<Value, Fault> {
    let mut kept = Vec::new();
    for item in items {
        // A list inside the list is one object.
        let holds = match &item {
            Value::Array(_) => scalar(op, &item, b, ignore_case)?,
            _ => compare_scalar(op, &item, b, ignore_case)?,
        };
        if holds {
            kept.push(item);
        }
    }
    Ok(Value::array(kept))
}

fn strings(op: Comparison, x: &str, y: &str, ignore_case: bool) -> bool {
    if op.is_equality() {
        equal_strings(x, y, ignore_case) == (op == Comparison::Equal)
    } else {
        op.holds(compare_strings(x, y, ignore_case))
    }
}

fn scalar(op: Comparison, a: &Value, b: &Value, ignore_case: bool) -> Result<bool, Fault> {
    if a.is_null() || b.is_null() {
        return null_comparison(op, a, b);
    }
    if let Value::Str(x) = a {
        return Ok(strings(op, x, &b.invariant_text(), ignore_case));
    }
    if Code::of(a).is_some_and(Code::is_numeric) {
        if op.is_equality() {
            if let Some(equal) = equal_number(a, b) {
                return Ok(equal? == (op == Comparison::Equal));
            }
        } else if let Some(right) = numeric_argument(a, b)? {
            return numbers(op, a, &right);
        } else if let Value::Str(text) = b {
            let right = text_to_number(text, a)?;
            return scalar(op, a, &right, ignore_case);
        }
    }
    if op.is_equality() {
        return Ok(equals(a, b, ignore_case) == (op == Comparison::Equal));
    }
    order(a, b, ignore_case).map(|o| op.holds(o))
}

fn null_comparison(op: Comparison, a: &Value, b: &Value) -> Result<bool, Fault> {
    if op.is_equality() {
        return Ok((a.is_null() && b.is_null()) == (op == Comparison::Equal));
    }
    if a.is_null() && is_enum(b) {
        let name =
            if matches!(op, Comparison::Less | Comparison::LessOrEqual) { "GreaterThanOrEqual" } else { "LessThan" };
        let ty = b.type_ref().map_or_else(String::new, |t| t.to_string());
        let message = format!("The binary operator {name} is not defined for the types '{ty}' and '{ty}'.");
        return Err(Fault::thrown("System.InvalidOperationException", message).stopping());
    }
    Ok(op.holds(null_order(a, b)))
}

/// Null stands below everything but negative numbers.
fn null_order(a: &Value, b: &Value) -> Ordering {
    let against = |v: &Value| {
        let negative = Code::of(v).is_some_and(Code::is_numeric) && double(v) < 0.0;
        if negative { Ordering::Greater } else { Ordering::Less }
    };
    match (a.is_null(), b.is_null()) {
        (true, true) => Ordering::Equal,
        (true, false) => against(b),
        _ => against(a).reverse(),
    }
}

/// Both operands have a code; the wider one decides.
fn numbers(op: Comparison, a: &Value, b: &Value) -> Result<bool, Fault> {
    let code = Code::of(a).max(Code::of(b));
    Ok(match code {
        Some(Code::Decimal) => {
            let real = |v: &Value| matches!(v, Value::Double(_) | Value::Single(_));
            match (super::arith::to_decimal(a), super::arith::to_decimal(b)) {
                (Ok(x), Ok(y)) => op.holds(x.cmp(&y)),
                _ if real(a) || real(b) => op.floats(double(a), double(b)),
                (Err(fault), _) | (_, Err(fault)) => return Err(fault),
            }
        }
        Some(Code::Double | Code::Single) => op.floats(double(a), double(b)),
        _ => op.holds(whole(a).cmp(&whole(b))),
    })
}

/// Whether a value equals a number; a text that is none equals no number. `None` where other rules decide.
fn equal_number(a: &Value, b: &Value) -> Option<Result<bool, Fault>> {
    let right = match b {
        Value::Str(text) => match text_to_number(text, a) {
            Ok(right) if Code::of(&right).is_some() => right,
            Ok(_) => return None,
            Err(_) => return Some(Ok(false)),
        },
        _ => numeric_argument(a, b).ok()??,
    };
    Some(numbers(Comparison::Equal, a, &right))
}

/// `LanguagePrimitives.Equals`: the right value is converted to the left one's type; never fails.
pub fn equals(a: &Value, b: &Value, ignore_case: bool) -> bool {
    let (a, b) = (a.base(), b.base());
    match (a, b) {
        (Value::Null | Value::Nothing, _) | (_, Value::Null | Value::Nothing) => return a.is_null() && b.is_null(),
        (Value::Int(x), Value::Int(y)) => return x == y,
        (Value::Str(x), _) => return equal_strings(x, &b.invariant_text(), ignore_case),
        (Value::Char(x), Value::Str(_) | Value::Char(_)) if ignore_case => {
            let other = match b {
                Value::Char(y) => Some(*y),
                Value::Str(s) if s.utf16_len() == 1 => s.utf16_at(0),
                _ => None,
            };
            let fold = |u: u16| char::from_u32(u32::from(u)).map(fold_char);
            return other.is_some_and(|y| *x == y || fold(*x).is_some_and(|c| Some(c) == fold(y)));
        }
        _ => {}
    }
    if Code::of(a).is_some_and(Code::is_numeric)
        && let Some(equal) = equal_number(a, b)
    {
        return equal.unwrap_or(false);
    }
    if same(a, b) {
        return true;
    }
    let Some(ty) = a.type_ref() else { return false };
    if a.is_custom() || ty.is(&types::OBJECT) || ty.is(&types::RUNTIME_TYPE) {
        return false;
    }
    converted(b, &ty).is_ok_and(|converted| same(a, &converted))
}

/// The right operand as the left one's type; a class of a script is made by its constructors where the shell is at hand.
fn converted(b: &Value, ty: &TypeRef) -> Result<Value, Fault> {
    if ty.def().script != 0
        && let Some(made) = types::script::calling(|rt| convert::convert_in(rt, b, ty))
    {
        return made;
    }
    convert(b, ty)
}

/// `Object.Equals`.
fn same(a: &Value, b: &Value) -> bool {
    crate::value::collections::key_equals(a, b, false)
}

/// `LanguagePrimitives.Compare`: the right value is converted to the left one's type; a fault where that fails or the
/// left value has no order.
pub fn order(a: &Value, b: &Value, ignore_case: bool) -> Result<Ordering, Fault> {
    let (a, b) = (a.base(), b.base());
    if a.is_null() || b.is_null() {
        return Ok(null_order(a, b));
    }
    if let Value::Str(x) = a {
        return Ok(compare_strings(x, &b.invariant_text(), ignore_case));
    }
    if let (Some(x), Some(y)) = (Code::of(a), Code::of(b))
        && x.is_numeric()
        && y.is_numeric()
        && enum_number(a).is_none()
        && enum_number(b).is_none()
    {
        return Ok(numeric_order(a, b));
    }
    let Some(ty) = a.type_ref() else { return Ok(Ordering::Equal) };
    if Code::of(a).is_none() && !ty.is_a(&TypeRef::Def(&types::ICOMPARABLE)) {
        if same(a, b) {
            return Ok(Ordering::Equal);
        }
        if a.is_custom() {
            return Err(no_custom_order(a, b));
        }
        let message = format!("Cannot compare \"{}\" because it is not IComparable.", a.net_text());
        return Err(Fault::invalid_operation(message, "NotIcomparable"));
    }
    let converted = converted(b, &ty).map_err(|fault| {
        let message = format!(
            "Could not compare \"{}\" to \"{}\". Error: \"{}\"",
            a.invariant_text(),
            b.text(" "),
            fault.message()
        );
        Fault::invalid_operation(message, "ComparisonFailure")
    })?;
    if let Some(found) = typed_order(a, &converted) {
        return Ok(found);
    }
    if same(a, &converted) {
        return Ok(Ordering::Equal);
    }
    let message = format!("Cannot compare \"{}\" because it is not IComparable.", a.net_text());
    Err(Fault::invalid_operation(message, "NotIcomparable"))
}

fn no_custom_order(a: &Value, b: &Value) -> Fault {
    let (x, y) = (a.invariant_text(), b.invariant_text());
    let message = format!(
        "Cannot compare \"{x}\" to \"{y}\" because the objects are not the same type or the object \"{x}\" does not \
         implement \"IComparable\"."
    );
    Fault::new(
        "System.Management.Automation.ExtendedTypeSystemException",
        message,
        "PSObjectCompareTo",
        Category::NotSpecified,
    )
}

fn numeric_order(a: &Value, b: &Value) -> Ordering {
    match (whole(a), whole(b)) {
        (Some(x), Some(y)) => x.cmp(&y),
        _ => match (a, b) {
            (Value::Decimal(x), Value::Decimal(y)) => x.cmp(y),
            _ => double(a).total_cmp(&double(b)),
        },
    }
}

/// `IComparable.CompareTo` of two values of one type.
fn typed_order(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Bool(x), Value::Bool(y)) => Some(x.cmp(y)),
        (Value::Char(x), Value::Char(y)) => Some(x.cmp(y)),
        (Value::Object(o), _) => o.body().compare(b),
        _ if Code::of(a).is_some() && Code::of(b).is_some() => Some(numeric_order(a, b)),
        _ => None,
    }
}

/// The order in which `Sort-Object` puts two values: by value where they compare, else by their texts.
pub fn sort_order(a: &Value, b: &Value, ignore_case: bool) -> Option<Ordering> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) => Some(x.cmp(y)),
        (Value::Str(x), Value::Str(y)) => Some(compare_strings(x, y, ignore_case)),
        _ => order(a, b, ignore_case).ok(),
    }
}

/// `a -contains b`: whether an element of the list equals the value.
pub fn contains(a: &Value, b: &Value, ignore_case: bool) -> bool {
    let found = |item: &Value| match item {
        Value::Array(_) => scalar(Comparison::Equal, item, b, ignore_case).unwrap_or(false),
        _ => compare_scalar(Comparison::Equal, item, b, ignore_case).unwrap_or(false),
    };
    match a.as_array() {
        Some(array) => array.items().iter().any(found),
        None => convert::elements(a).map_or_else(|| found(a), |items| items.iter().any(found)),
    }
}

/// Whether a value is of a type, as `-is` sees it.
pub fn is_type(value: &Value, ty: &TypeRef) -> bool {
    if ty.is(&types::PS_OBJECT) || ty.is(&types::PSCUSTOMOBJECT) {
        return value.is_custom() || (ty.is(&types::PS_OBJECT) && value.ets().is_some());
    }
    value.base().type_ref().is_some_and(|t| t.is_a(ty))
}
