//! What the member tables share: rows, arguments, results, exceptions.

use rust_decimal::Decimal;

use super::{Method, MethodFn, Property, StaticProperty, TypeRef};
use crate::value::culture::{self, Culture};
use crate::value::{CultureInfo, DateTime, EnumValue, Fault, PsReference, Runtime, Str, TimeSpan, TypeObject, Value};

/// What every member gives.
pub(super) type Outcome = Result<Value, Fault>;
/// The runtime as members get it.
pub(super) type Rt<'a> = &'a mut dyn Runtime;

/// A row for one overload.
pub(super) const fn m(signature: &'static str, call: MethodFn) -> Method {
    Method::new(signature, call)
}

/// Two lists of rows as one; `N` is their length together.
pub(super) const fn joined<const N: usize>(a: &[Method], b: &[Method]) -> [Method; N] {
    const fn nothing(_: &mut dyn Runtime, _: &Value, _: &[Value]) -> Outcome {
        Ok(Value::Null)
    }
    let mut all = [const { Method::new("", nothing) }; N];
    let mut i = 0;
    while i < N {
        let row = if i < a.len() { &a[i] } else { &b[i - a.len()] };
        all[i] = Method { signature: row.signature, call: row.call };
        i += 1;
    }
    all
}

/// The same for properties.
pub(super) const fn joined_properties<const N: usize>(a: &[Property], b: &[Property]) -> [Property; N] {
    const NOTHING: Property = p("", "", |_, _| Ok(Value::Null));
    let mut all = [NOTHING; N];
    let mut i = 0;
    while i < N {
        let row = if i < a.len() { &a[i] } else { &b[i - a.len()] };
        all[i] = Property { name: row.name, type_name: row.type_name, get: row.get, set: row.set };
        i += 1;
    }
    all
}

/// A row for a property that can only be read.
pub(super) const fn p(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime, &Value) -> Outcome,
) -> Property {
    Property::new(name, type_name, get, None)
}

/// A row for a property that can be read and set.
pub(super) const fn ps(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime, &Value) -> Outcome,
    set: fn(&mut dyn Runtime, &Value, &Value) -> Result<(), Fault>,
) -> Property {
    Property::new(name, type_name, get, Some(set))
}

/// A row for a static property or field.
pub(super) const fn sp(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime) -> Outcome,
) -> StaticProperty {
    StaticProperty { name, type_name, get: super::StaticGetter::Native(get) }
}

/// A row for a static property that scripts may set.
pub(super) const fn sps(
    name: &'static str,
    type_name: &'static str,
    get: fn(&mut dyn Runtime) -> Outcome,
    set: fn(&mut dyn Runtime, &Value) -> Result<(), Fault>,
) -> StaticProperty {
    StaticProperty { name, type_name, get: super::StaticGetter::Settable(get, set) }
}

/// The argument at a position.
pub(super) fn arg(args: &[Value], index: usize) -> &Value {
    args.get(index).map_or(&Value::Null, Value::base)
}

/// A string argument; null is empty, as PowerShell passes it.
pub(super) fn text(args: &[Value], index: usize) -> Str {
    text_of(arg(args, index))
}

/// A string; what is none gives the empty one.
pub(super) fn text_of(value: &Value) -> Str {
    match value.base() {
        Value::Str(s) => s.clone(),
        _ => Str::from(""),
    }
}

/// An integer argument of any size.
pub(super) fn long(args: &[Value], index: usize) -> i64 {
    long_of(arg(args, index))
}

/// An integer of any size; an enumeration value gives its number.
pub(super) fn long_of(value: &Value) -> i64 {
    match value.base() {
        Value::Bool(n) => i64::from(*n),
        Value::Char(n) => i64::from(*n),
        Value::SByte(n) => i64::from(*n),
        Value::Byte(n) => i64::from(*n),
        Value::Short(n) => i64::from(*n),
        Value::UShort(n) => i64::from(*n),
        Value::Int(n) => i64::from(*n),
        Value::UInt(n) => i64::from(*n),
        Value::Long(n) => *n,
        Value::ULong(n) => *n as i64,
        value => value.downcast::<EnumValue>().map_or(0, |e| e.value),
    }
}

/// An `int` argument.
pub(super) fn int(args: &[Value], index: usize) -> i32 {
    long(args, index) as i32
}

/// A `double` argument.
pub(super) fn double(args: &[Value], index: usize) -> f64 {
    match arg(args, index) {
        Value::Double(n) => *n,
        Value::Single(n) => f64::from(*n),
        other => long_of(other) as f64,
    }
}

/// A `decimal` argument.
pub(super) fn decimal(args: &[Value], index: usize) -> Decimal {
    match arg(args, index) {
        Value::Decimal(d) => **d,
        other => Decimal::from(long_of(other)),
    }
}

/// A `bool` argument.
pub(super) fn boolean(args: &[Value], index: usize) -> bool {
    matches!(arg(args, index), Value::Bool(true))
}

/// A `char` argument.
pub(super) fn unit(args: &[Value], index: usize) -> u16 {
    match arg(args, index) {
        Value::Char(c) => *c,
        _ => 0,
    }
}

/// The characters as a text.
pub(super) fn unit_text(unit: u16) -> String {
    String::from_utf16_lossy(&[unit])
}

/// The elements of an array or list argument; `None` for null.
pub(super) fn items(args: &[Value], index: usize) -> Option<Vec<Value>> {
    elements(arg(args, index))
}

/// The elements of whatever can be enumerated; `None` for null.
pub(super) fn elements(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Null | Value::Nothing => None,
        Value::Array(a) => Some(a.to_vec()),
        Value::Str(s) => Some(s.encode_utf16().map(Value::Char).collect()),
        Value::Object(o) => match o.body().dictionary() {
            Some(_) => Some(super::dictionary::pairs(value)),
            None => Some(o.body().elements().unwrap_or_else(|| vec![value.clone()])),
        },
        _ => Some(vec![value.clone()]),
    }
}

/// The bytes of a `byte[]` argument; an exception where it is null.
pub(super) fn bytes(args: &[Value], index: usize, name: &str) -> Result<Vec<u8>, Fault> {
    let items = items(args, index).ok_or_else(|| null_argument(name))?;
    Ok(items.iter().map(|v| long_of(v) as u8).collect())
}

/// A `byte[]`.
pub(super) fn byte_array(bytes: &[u8]) -> Value {
    Value::typed_array(TypeRef::Def(&super::BYTE), bytes.iter().map(|b| Value::Byte(*b)).collect())
}

/// A `char[]`.
pub(super) fn char_array(units: impl IntoIterator<Item = u16>) -> Value {
    Value::typed_array(TypeRef::Def(&super::CHAR), units.into_iter().map(Value::Char).collect())
}

/// The culture of a format provider argument; the shell's own for null.
pub(super) fn culture_of(args: &[Value], index: usize) -> &'static Culture {
    provider(arg(args, index))
}

/// The culture of a format provider; the shell's own for null.
pub(super) fn provider(value: &Value) -> &'static Culture {
    if let Some(info) = value.downcast::<CultureInfo>() {
        return culture_named(&info.name);
    }
    value.downcast::<super::globalization::FormatInfo>().map_or_else(culture::en_us, |info| info.culture())
}

/// The culture of a name; the invariant one where there is no table of it.
pub(super) fn culture_named(name: &str) -> &'static Culture {
    if name.is_empty() { culture::invariant() } else { culture::find(name).unwrap_or_else(culture::invariant) }
}

/// A type argument; `System.Object` for null.
pub(super) fn type_arg(args: &[Value], index: usize) -> TypeRef {
    arg(args, index).downcast::<TypeObject>().map_or(TypeRef::Def(&super::OBJECT), |t| t.0.clone())
}

/// The type arguments that a constructor or static method of a generic type is called with.
pub(super) fn generic_arguments(this: &Value) -> Vec<TypeRef> {
    match this.downcast::<TypeObject>().map(|t| &t.0) {
        Some(TypeRef::Generic(_, arguments)) => arguments.to_vec(),
        _ => Vec::new(),
    }
}

/// Sets a by-reference argument.
pub(super) fn set_ref(args: &[Value], index: usize, value: Value) -> Result<(), Fault> {
    match args.get(index).and_then(|v| v.downcast::<PsReference>()) {
        Some(reference) => reference.set(value),
        None => Ok(()),
    }
}

/// The present value of a by-reference argument.
pub(super) fn get_ref(args: &[Value], index: usize) -> Outcome {
    match args.get(index).and_then(|v| v.downcast::<PsReference>()) {
        Some(reference) => reference.get(),
        None => Ok(Value::Null),
    }
}

/// A time span.
pub(super) fn time_span(ticks: i64) -> Value {
    Value::object(TimeSpan { ticks })
}

/// The body of a date argument.
pub(super) fn date_of(value: &Value) -> DateTime {
    value.downcast::<DateTime>().copied().unwrap_or(DateTime::MIN)
}

/// The ticks of a time span.
pub(super) fn span_of(value: &Value) -> i64 {
    value.downcast::<TimeSpan>().map_or(0, |t| t.ticks)
}

/// The body of `this`, or .NET's exception for an object of another kind.
pub(super) fn body<T: crate::value::Object>(value: &Value) -> Result<&T, Fault> {
    value.downcast::<T>().ok_or_else(|| {
        Fault::thrown("System.InvalidCastException", "Unable to cast object to the type that declares the member.")
    })
}

/// `ArgumentNullException`.
pub(super) fn null_argument(name: &str) -> Fault {
    Fault::thrown("System.ArgumentNullException", format!("Value cannot be null. (Parameter '{name}')"))
}

/// `ArgumentOutOfRangeException` with a message of its own.
pub(super) fn out_of_range(message: &str, name: &str) -> Fault {
    Fault::thrown("System.ArgumentOutOfRangeException", format!("{message} (Parameter '{name}')"))
}

/// `ArgumentOutOfRangeException` for an index of a list.
pub(super) fn bad_index(name: &str) -> Fault {
    out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", name)
}

/// `ArgumentOutOfRangeException` for a negative number where none may stand.
pub(super) fn negative(name: &str, actual: i64) -> Fault {
    Fault::thrown(
        "System.ArgumentOutOfRangeException",
        format!("{name} ('{actual}') must be a non-negative value. (Parameter '{name}')\nActual value was {actual}."),
    )
}

/// Refuses negative numbers.
pub(super) fn not_negative(name: &str, actual: i64) -> Result<usize, Fault> {
    usize::try_from(actual).map_err(|_| negative(name, actual))
}

/// `ArgumentException`.
pub(super) fn bad_argument(message: &str) -> Fault {
    Fault::thrown("System.ArgumentException", message)
}

/// `FormatException`.
pub(super) fn bad_format(message: impl Into<std::rc::Rc<str>>) -> Fault {
    Fault::thrown("System.FormatException", message)
}

/// `InvalidOperationException`.
pub(super) fn invalid_operation(message: &str) -> Fault {
    Fault::thrown("System.InvalidOperationException", message)
}

/// `OverflowException`.
pub(super) fn overflow(message: &str) -> Fault {
    Fault::thrown("System.OverflowException", message)
}

/// Asks a predicate about a value.
pub(super) fn test(rt: &mut dyn Runtime, predicate: &Value, value: &Value) -> Result<bool, Fault> {
    let answer = rt.call_block(predicate, std::slice::from_ref(value))?;
    Ok(crate::value::convert::to_bool(&answer))
}

/// Objects that are a text and no more: they print as it and are equal where it is; without a text each is its own.
macro_rules! plain {
    ($($body:ty, $def:ident, |$this:ident| $text:expr;)*) => {
        $(impl crate::value::Object for $body {
            fn type_ref(&self) -> crate::value::TypeRef {
                crate::value::TypeRef::Def(&$def)
            }
            fn as_any(&self) -> &dyn std::any::Any {
                self
            }
            fn text(&self) -> Option<String> {
                let $this = self;
                $text
            }
            fn hash_text(&self) -> Option<String> {
                self.text()
            }
            fn equals(&self, other: &crate::value::Value) -> Option<bool> {
                let own = self.text()?;
                Some(other.downcast::<Self>().is_some_and(|o| o.text() == Some(own)))
            }
        })*
    };
}
pub(super) use plain;
