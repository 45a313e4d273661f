//! Conversion to single objects: dates, versions, addresses, types, and whatever is made of properties.

use super::error::{self, Inner};
use super::{ambient, integer, number, parse};
use crate::value::datetime::{self, DateError, DateTimeStyles};
use crate::value::regex::{Regex, RegexOptions};
use crate::value::types::{self, TypeKind};
use crate::value::{
    BigInteger, CultureInfo, DateTime, DateTimeKind, DateTimeOffset, Exception, Fault, Guid, IpAddress, MailAddress,
    Name, RegexObject, Runtime, SemanticVersion, Switch, TimeSpan, TypeDef, TypeObject, TypeRef, Uri, Value, Version,
};

const PARSE: &str = "InvalidCastParseTargetInvocation";
const PARSE_CULTURE: &str = "InvalidCastParseTargetInvocationWithFormatProvider";
const CONSTRUCTOR: &str = "InvalidCastConstructorException";

type Converted = Result<Value, Fault>;

/// A value as `[char]`; the value is unwrapped and not null.
pub(super) fn to_char(value: &Value, to: &TypeRef) -> Converted {
    let convertible = |inner| error::failed(value, to, "InvalidCastIConvertible", inner);
    if let Some(n) = integer(value).or_else(|| super::enum_number(value).map(i128::from)) {
        let message = "Value was either too large or too small for a character.";
        return u16::try_from(n).map(Value::Char).map_err(|_| convertible(Inner::overflow(message)));
    }
    match value {
        Value::Char(_) => Ok(value.clone()),
        Value::Str(s) => match s.utf16_len() {
            1 => Ok(Value::Char(s.utf16_at(0).unwrap_or(0))),
            _ => Err(error::failed(value, to, PARSE, Inner::format("String must be exactly one character long."))),
        },
        Value::Bool(_) => Err(convertible(Inner::cast("Boolean", "Char"))),
        Value::Single(_) => Err(convertible(Inner::cast("Single", "Char"))),
        Value::Double(_) => Err(convertible(Inner::cast("Double", "Char"))),
        Value::Decimal(_) => Err(convertible(Inner::cast("Decimal", "Char"))),
        Value::Object(o) if o.downcast::<DateTime>().is_some() => Err(convertible(Inner::cast("DateTime", "Char"))),
        _ => Err(error::no_conversion(value, to)),
    }
}

/// A value as `[type]`; the value is unwrapped and not null.
pub(super) fn to_type(value: &Value, to: &TypeRef) -> Converted {
    let text = match value {
        Value::Str(s) => s.clone(),
        v if number::is_numeric(v) => v.invariant_text(),
        _ => return last_resort(value, &types::TYPE, to),
    };
    types::resolve(&text).map(TypeObject::value).ok_or_else(|| {
        let message = format!("Cannot convert the \"{text}\" value of type \"System.String\" to type \"System.Type\".");
        error::plain(message, "InvalidCastFromStringToType")
    })
}

/// A value as an object of a type with rules of its own; `None` where none applies.
pub(super) fn to_object(value: &Value, def: &'static TypeDef, to: &TypeRef) -> Option<Converted> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    if is(&types::BIG_INTEGER) {
        return number::to_big(value, to);
    }
    if let Some(done) = super::wide::to_wide(value, to) {
        return Some(done);
    }
    if is(&types::SWITCH_PARAMETER) {
        return match value {
            Value::Bool(b) => Some(Ok(Value::object(Switch(*b)))),
            _ => None,
        };
    }
    if def.is_a(&types::EXCEPTION) {
        let message = value.as_str()?;
        return Some(Ok(Value::object(Exception::new(def.name, message.as_str()))));
    }
    if let Some(made) = by_own_constructor(value, def, to) {
        return Some(made);
    }
    // Numbers that no constructor takes go through their text.
    let text = match value {
        Value::Str(s) => s.clone(),
        v if number::is_numeric(v) => v.invariant_text(),
        _ => return None,
    };
    from_text(&text, def, to)
}

/// The integer that a constructor parameter of the given width takes by widening.
fn widened(value: &Value, bits: u32) -> Option<i64> {
    let n = match value {
        Value::Int(n) => i64::from(*n),
        Value::SByte(n) => i64::from(*n),
        Value::Byte(n) => i64::from(*n),
        Value::Short(n) => i64::from(*n),
        Value::UShort(n) | Value::Char(n) => i64::from(*n),
        Value::UInt(n) if bits == 64 => i64::from(*n),
        Value::Long(n) if bits == 64 => *n,
        other => super::enum_number(other)?,
    };
    Some(n)
}

/// The constructors with one parameter that is no string.
fn by_own_constructor(value: &Value, def: &'static TypeDef, to: &TypeRef) -> Option<Converted> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    let fail = |inner: Inner| error::failed(value, to, CONSTRUCTOR, inner);
    let date_inner = |e: &DateError| Inner::new(date_exception(e), e.to_string());
    if is(&types::DATE_TIME) {
        let ticks = widened(value, 64)?;
        let made = DateTime::from_ticks(ticks, DateTimeKind::Unspecified);
        return Some(made.map(Value::object).map_err(|e| fail(date_inner(&e))));
    }
    if is(&types::TIME_SPAN) {
        return widened(value, 64).map(|ticks| Ok(Value::object(TimeSpan { ticks })));
    }
    if is(&types::DATE_TIME_OFFSET) {
        let date = *value.downcast::<DateTime>()?;
        let offset = match date.kind() {
            DateTimeKind::Utc => 0,
            _ => ambient::local_zone().offset_at_local(date.ticks()),
        };
        let made = DateTimeOffset::new(date, TimeSpan { ticks: offset });
        return Some(made.map(Value::object).map_err(|e| fail(date_inner(&e))));
    }
    if is(&types::VERSION) {
        let v = value.downcast::<SemanticVersion>()?;
        return Some(Ok(Value::object(Version { major: v.major, minor: v.minor, build: v.patch, revision: -1 })));
    }
    if is(&types::SEMANTIC_VERSION) {
        if let Some(v) = value.downcast::<Version>() {
            let patch = v.build.max(0);
            let made = SemanticVersion { major: v.major, minor: v.minor, patch, pre_release: None, build: None };
            return Some(Ok(Value::object(made)));
        }
        let major = i32::try_from(widened(value, 32)?).ok()?;
        if major < 0 {
            let message = "Cannot process argument because the value of argument \"major\" is not valid. Change the \
                           value of the \"major\" argument and run the operation again.";
            return Some(Err(fail(Inner::new("System.Management.Automation.PSArgumentException", message))));
        }
        let made = SemanticVersion { major, minor: 0, patch: 0, pre_release: None, build: None };
        return Some(Ok(Value::object(made)));
    }
    if is(&types::IP_ADDRESS) {
        if let Some(bytes) = bytes_of(value) {
            let address = <[u8; 4]>::try_from(&*bytes)
                .map(std::net::IpAddr::from)
                .or_else(|_| <[u8; 16]>::try_from(&*bytes).map(std::net::IpAddr::from));
            let message = "An invalid IP address was specified. (Parameter 'address')";
            return Some(
                address
                    .map(|a| Value::object(IpAddress(a)))
                    .map_err(|_| fail(Inner::new("System.ArgumentException", message))),
            );
        }
        let n = widened(value, 64)?;
        let message = "Specified argument was out of the range of valid values. (Parameter 'newAddress')";
        return Some(
            u32::try_from(n)
                .map(|n| Value::object(IpAddress(std::net::IpAddr::from(n.to_le_bytes()))))
                .map_err(|_| fail(Inner::new("System.ArgumentOutOfRangeException", message))),
        );
    }
    if is(&types::GUID) {
        let bytes = <[u8; 16]>::try_from(&*bytes_of(value)?).ok()?;
        return Some(Ok(Value::object(Guid(uuid::Uuid::from_bytes_le(bytes)))));
    }
    if is(&types::CULTURE_INFO) {
        return widened(value, 32).map(|n| culture_by_number(n).map_err(fail));
    }
    None
}

fn bytes_of(value: &Value) -> Option<Vec<u8>> {
    let array = value.as_array().filter(|a| a.element().is(&types::BYTE))?;
    Some(array.items().iter().filter_map(|v| integer(v).map(|n| n as u8)).collect())
}

fn culture_by_number(n: i64) -> Result<Value, Inner> {
    if n < 0 {
        let message =
            format!("culture ('{n}') must be a non-negative value. (Parameter 'culture')\nActual value was {n}.");
        return Err(Inner::new("System.ArgumentOutOfRangeException", message));
    }
    match parse::culture_by_lcid(n as u32) {
        Some(name) => Ok(Value::object(CultureInfo { name: name.into() })),
        None => Err(Inner::new(
            "System.Globalization.CultureNotFoundException",
            format!(
                "Culture is not supported. (Parameter 'culture')\n{n} (0x{n:04x}) is an invalid culture identifier."
            ),
        )),
    }
}

fn date_exception(e: &DateError) -> &'static str {
    match e.exception() {
        "FormatException" => "System.FormatException",
        "OverflowException" => "System.OverflowException",
        "ArgumentException" => "System.ArgumentException",
        _ => "System.ArgumentOutOfRangeException",
    }
}

/// A text as an object of a type that reads texts.
fn from_text(text: &str, def: &'static TypeDef, to: &TypeRef) -> Option<Converted> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    let fail = |id: &'static str, inner: Inner| error::failed(&Value::str(text), to, id, inner);
    let date_fail = |e: DateError| fail(PARSE_CULTURE, Inner::new(date_exception(&e), e.to_string()));
    Some(if is(&types::DATE_TIME) {
        ambient::with_context(DateTimeStyles::default(), |c| datetime::parse_datetime(text, c))
            .map(Value::object)
            .map_err(date_fail)
    } else if is(&types::DATE_TIME_OFFSET) {
        ambient::with_context(DateTimeStyles::default(), |c| datetime::parse_offset(text, c))
            .map(Value::object)
            .map_err(date_fail)
    } else if is(&types::TIME_SPAN) {
        datetime::parse_span(text).map(Value::object).map_err(date_fail)
    } else if is(&types::GUID) {
        Guid::parse(text)
            .map(Value::object)
            .ok_or_else(|| fail(PARSE_CULTURE, Inner::format("Unrecognized Guid format.")))
    } else if is(&types::VERSION) {
        parse::version(text).map(Value::object).map_err(|inner| fail(PARSE, inner))
    } else if is(&types::SEMANTIC_VERSION) {
        SemanticVersion::parse(text).map(Value::object).ok_or_else(|| {
            let message = if text.is_empty() { "version" } else { "The input string '' was not in a correct format." };
            fail(PARSE, Inner::format(message))
        })
    } else if is(&types::URI) {
        Uri::parse(text).map(Value::object).ok_or_else(|| {
            let inner = Inner::new("System.UriFormatException", "Invalid URI: The hostname could not be parsed.");
            fail("InvalidCastFromStringToUri", inner)
        })
    } else if is(&types::IP_ADDRESS) {
        IpAddress::parse(text)
            .map(Value::object)
            .ok_or_else(|| fail(PARSE, Inner::format("An invalid IP address was specified.")))
    } else if is(&types::MAIL_ADDRESS) {
        MailAddress::parse(text).map(Value::object).ok_or_else(|| {
            let message = if text.is_empty() {
                "The value cannot be an empty string. (Parameter 'address')"
            } else {
                "The specified string is not in the form required for an e-mail address."
            };
            fail(CONSTRUCTOR, Inner::format(message))
        })
    } else if is(&types::REGEX) {
        Regex::cached(text, RegexOptions::NONE).map(|r| Value::object(RegexObject(r))).map_err(|e| {
            let inner = Inner::new("System.Text.RegularExpressions.RegexParseException", e.to_string());
            fail("InvalidCastFromStringToRegex", inner)
        })
    } else if is(&types::CULTURE_INFO) {
        parse::culture_name(text).map(|name| Value::object(CultureInfo { name: name.into() })).ok_or_else(|| {
            let message =
                format!("Culture is not supported. (Parameter 'name')\n{text} is an invalid culture identifier.");
            fail(CONSTRUCTOR, Inner::new("System.Globalization.CultureNotFoundException", message))
        })
    } else {
        return None;
    })
}

/// What is left when no rule of the two types applies: `IConvertible`, properties from a dictionary or a custom
/// object, or no conversion at all.
pub(super) fn last_resort(value: &Value, def: &'static TypeDef, to: &TypeRef) -> Converted {
    let from = match value {
        Value::Bool(_) | Value::Char(_) => value.type_ref(),
        Value::Object(o) if o.downcast::<DateTime>().is_some() || super::enum_number(value).is_some() => {
            value.type_ref()
        }
        _ => None,
    };
    if let Some(from) = from {
        let inner = if std::ptr::eq(def, &raw const types::DATE_TIME) {
            Inner::cast(&from.short_name(), "DateTime")
        } else {
            Inner::cast(&from.to_string(), &to.to_string())
        };
        return Err(error::failed(value, to, "InvalidCastIConvertible", inner));
    }
    let Value::Object(object) = value else { return Err(error::no_conversion(value, to)) };
    if value.is_custom() && has_properties(def) {
        let inner = error::no_conversion(value, to).exception().clone();
        return Err(error::failed_with(value, to, CONSTRUCTOR, inner));
    }
    if let Some(dictionary) = object.body().dictionary()
        && made_without_arguments(def)
    {
        return match dictionary.entries().first() {
            Some((key, _)) => Err(no_property(&key.invariant_text(), def, to)),
            None => default_of(def).ok_or_else(|| error::no_conversion(value, to)),
        };
    }
    Err(error::no_conversion(value, to))
}

/// Types that can be made without arguments: value types that are no primitives, and those with such a constructor.
fn made_without_arguments(def: &'static TypeDef) -> bool {
    let primitive = number::Numeric::of(def).is_some_and(|n| n != number::Numeric::Decimal);
    (matches!(def.kind, TypeKind::Struct | TypeKind::Enum) && !primitive && !std::ptr::eq(def, &raw const types::CHAR))
        || std::ptr::eq(def, &raw const types::VERSION)
}

/// The same types as custom objects see them: primitives have no public properties.
fn has_properties(def: &'static TypeDef) -> bool {
    made_without_arguments(def)
        || [&types::HASHTABLE, &types::ORDERED_DICTIONARY, &types::ARRAY_LIST, &types::LIST, &types::DICTIONARY]
            .iter()
            .any(|d| std::ptr::eq(*d, def))
}

fn default_of(def: &'static TypeDef) -> Option<Value> {
    let is = |other: &'static TypeDef| std::ptr::eq(def, other);
    Some(if is(&types::DATE_TIME) {
        Value::object(DateTime::MIN)
    } else if is(&types::TIME_SPAN) {
        Value::object(TimeSpan::ZERO)
    } else if is(&types::GUID) {
        Value::object(Guid(uuid::Uuid::nil()))
    } else if is(&types::BIG_INTEGER) {
        Value::object(BigInteger(0.into()))
    } else if is(&types::HALF) {
        Value::object(crate::value::Half(0.0))
    } else if is(&types::INT128) {
        Value::object(crate::value::Int128::Signed(0))
    } else if is(&types::UINT128) {
        Value::object(crate::value::Int128::Unsigned(0))
    } else if is(&types::SWITCH_PARAMETER) {
        Value::object(Switch(false))
    } else if is(&types::VERSION) {
        Value::object(Version { major: 0, minor: 0, build: -1, revision: -1 })
    } else if is(&types::DECIMAL) {
        number::Numeric::Decimal.zero()
    } else if def.kind == TypeKind::Enum {
        crate::value::EnumValue::value(def, 0)
    } else {
        return None;
    })
}

/// A text, or the lines of one, as an XML document.
pub(super) fn to_xml(value: &Value, to: &TypeRef) -> Converted {
    let text = match value {
        Value::Array(lines) => {
            lines.items().iter().map(|l| l.invariant_text().to_string()).collect::<Vec<_>>().join("\n")
        }
        other => other.invariant_text().to_string(),
    };
    crate::value::xml::parse_document(&text, false)
        .map(types::node_value)
        .map_err(|e| error::failed(value, to, "InvalidCastToXmlDocument", Inner::new("System.Xml.XmlException", e.0)))
}

/// The fault of a dictionary entry that is no settable property.
fn no_property(name: &str, def: &'static TypeDef, to: &TypeRef) -> Fault {
    let mut settable = Vec::new();
    if def.kind == TypeKind::Enum {
        settable.push("[value__ <System.Int32>]".to_owned());
    }
    settable.extend(types::call::lineage(def).flat_map(|d| d.properties).filter(|p| p.set.is_some()).map(|p| {
        let ty = p.value_type().map_or_else(|| p.type_name.to_owned(), |t| t.to_string());
        format!("[{} <{ty}>]", p.name)
    }));
    let known = if settable.is_empty() {
        "There is no settable property available.".to_owned()
    } else {
        format!("The settable properties are: {}.", settable.join(", "))
    };
    error::plain(
        format!(
            "Cannot create object of type \"{to}\". The property '{name}' was not found for the '{to}' object. {known}"
        ),
        "ObjectCreationError",
    )
}

/// By a constructor of the type's table with one parameter that takes the value, or by one without parameters and
/// properties from a dictionary.
pub(super) fn by_constructor(runtime: &mut dyn Runtime, value: &Value, to: &TypeRef) -> Option<Converted> {
    let def = to.def();
    if value.as_str().is_some() && def.static_method(Name::new("Parse")).is_some() {
        let parsed = types::call::call_static(runtime, to, Name::new("Parse"), std::slice::from_ref(value));
        return Some(parsed.map_err(|f| {
            let outer = f.exception().downcast::<Exception>().map(|e| e.inner.clone()).filter(|i| !i.is_null());
            error::failed_with(value, to, PARSE_CULTURE, outer.unwrap_or_else(|| f.exception().clone()))
        }));
    }
    let group = def.constructor_group();
    let overloads = &group.overloads;
    let from = value.base().type_ref()?;
    if def.script != 0
        && let Some(made) = by_script_constructor(runtime, value.base(), &from, to)
    {
        return Some(made);
    }
    // An integer is no capacity of a collection.
    let capacity = integer(value).is_some() && def.is_a(&types::ICOLLECTION);
    for overload in overloads.iter().filter(|_| !capacity) {
        if let [parameter] = overload.parameters.as_slice()
            && parameter.ty.close(&[]).is_some_and(|t| from.is_a(&t))
        {
            let made = overload.call.call(runtime, &TypeObject::value(to.clone()), std::slice::from_ref(value));
            return Some(made.map_err(|f| error::failed_with(value, to, CONSTRUCTOR, f.exception().clone())));
        }
    }
    if let Some(made) = by_operator(runtime, value, &from, to) {
        return Some(made);
    }
    let Value::Object(object) = value.base() else { return None };
    let entries: Vec<(Value, Value)> = match object.body().dictionary() {
        Some(d) => d.entries(),
        None if value.is_custom() => {
            let ets = object.ets()?.borrow();
            let notes = ets.members().iter().filter_map(|m| Some((m.name, ets.note(m.name)?.clone())));
            notes.map(|(n, v)| (Value::str(n.as_str()), v)).collect()
        }
        None => return None,
    };
    let empty = overloads.iter().find(|o| o.parameters.is_empty())?;
    let made = fill(runtime, empty.call, entries, def, to);
    if def.script != 0 && value.is_custom() && made.is_err() {
        let inner = error::no_conversion(value, to).exception().clone();
        return Some(Err(error::failed_with(value, to, CONSTRUCTOR, inner)));
    }
    Some(made)
}

/// By the constructor of a script's class that takes the value as it is, or widened as .NET's own binder does.
/// Through `op_Implicit` or `op_Explicit` of a script's class: of the target, or of the value.
fn by_operator(runtime: &mut dyn Runtime, value: &Value, from: &TypeRef, to: &TypeRef) -> Option<Converted> {
    for method in ["op_Implicit", "op_Explicit"] {
        for ty in [to, from].into_iter().filter(|ty| ty.def().script != 0) {
            let Some(group) = ty.def().static_method(Name::new(method)) else { continue };
            let fits = |o: &&types::Overload| match o.parameters.as_slice() {
                [parameter] => {
                    let takes = parameter.ty.close(&[]).is_some_and(|t| from.is_a(&t));
                    let gives = match o.call {
                        types::MethodCall::Script(member) => member.return_type().is_some_and(|t| t.is_a(to)),
                        types::MethodCall::Native(_) => false,
                    };
                    takes && gives
                }
                _ => false,
            };
            if let Some(overload) = group.overloads.iter().find(fits) {
                let made = overload.call.call(runtime, &Value::Null, std::slice::from_ref(value));
                return Some(made.map_err(|f| {
                    if f.is_control() { f } else { error::failed_with(value, to, method, f.exception().clone()) }
                }));
            }
        }
    }
    None
}

fn by_script_constructor(runtime: &mut dyn Runtime, value: &Value, from: &TypeRef, to: &TypeRef) -> Option<Converted> {
    let group = to.def().constructor_group();
    let fitting = group.overloads.iter().filter_map(|o| match o.parameters.as_slice() {
        [parameter] => {
            let rank = types::rank_of(from, &*parameter.ty.close(&[])?);
            (rank >= types::WIDENING).then_some((rank, o, parameter))
        }
        _ => None,
    });
    let (_, overload, parameter) = fitting.max_by_key(|(rank, ..)| *rank)?;
    let argument = super::convert(value, &*parameter.ty.close(&[])?);
    let made = argument.and_then(|arg| overload.call.call(runtime, &TypeObject::value(to.clone()), &[arg]));
    Some(made.map_err(|f| {
        if f.is_control() {
            return f;
        }
        error::failed_with(value, to, CONSTRUCTOR, f.exception().clone())
    }))
}

/// The fault of an entry whose value the property does not take.
fn not_created(to: &TypeRef, fault: &Fault) -> Fault {
    error::plain(format!("Cannot create object of type \"{to}\". {}", fault.message()), "ObjectCreationError")
}

fn fill(
    runtime: &mut dyn Runtime,
    make: types::MethodCall,
    entries: Vec<(Value, Value)>,
    def: &'static TypeDef,
    to: &TypeRef,
) -> Converted {
    let made = make.call(runtime, &TypeObject::value(to.clone()), &[])?;
    for (key, value) in entries {
        let name = Name::new(&key.invariant_text());
        let property = def.property(name.as_str()).and_then(|p| Some((p, p.set?)));
        let Some((property, set)) = property else { return Err(no_property(name.as_str(), def, to)) };
        let set = match set {
            types::Setter::Script(member) => {
                member.set(runtime, &made, &value).map_err(|fault| not_created(to, &fault))?;
                continue;
            }
            types::Setter::Native(set) => set,
        };
        let value = match property.value_type() {
            Some(ty) => super::convert_in(runtime, &value, &ty).map_err(|fault| not_created(to, &fault))?,
            None => value,
        };
        set(runtime, &made, &value)?;
    }
    Ok(made)
}
