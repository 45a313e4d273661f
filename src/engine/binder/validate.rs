//! Checks on values: validation attributes, what mandatory parameters refuse, type names that objects must carry.

use super::target::ScriptCheck;
use super::{Binding, coerce};
use crate::catalog::{Limit, ParameterAttribute, RangeKind, Text, Validation};
use crate::engine::{Engine, Flow, Result, ScriptBlock};
use crate::text::Span;
use crate::value::convert::to_bool;
use crate::value::{Exception, Name, TypeDef, TypeRef, Value, ops, types, utf16_len};

/// Why a value does not pass a check.
pub(crate) struct Failure {
    /// What the person reads.
    pub(crate) message: String,
    /// The exception that says so.
    pub(crate) exception: Value,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        let exception = Exception::new("System.Management.Automation.ValidationMetadataException", message.clone());
        Self { message, exception: Value::object(exception) }
    }
}

/// The outcome of a check.
pub(crate) type Checked = std::result::Result<(), Failure>;

const NULL: &str =
    "The argument is null. Provide a valid value for the argument, and then try running the command again.";
const NULL_ELEMENT: &str = "The argument is null, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.";
const EMPTY: &str =
    "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";
const EMPTY_ELEMENT: &str = "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.";
const BLANK: &str = "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.";
const BLANK_ELEMENT: &str = "The argument is null, empty, consists of only white-space characters, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.";

impl Binding<'_> {
    /// All checks on a value that fits the parameter's type.
    pub(super) fn check_value(&mut self, index: usize, value: &Value, span: Span) -> Result {
        let target = self.target.clone();
        let (Some(decl), Some(param)) = (target.parameter(index), target.plan.params.get(index)) else { return Ok(()) };
        for attribute in &decl.attributes {
            match attribute {
                ParameterAttribute::PsTypeName(wanted) => self.check_type_name(index, wanted, value, span)?,
                ParameterAttribute::PsVersion => self.check_version(index, value, span)?,
                _ => {}
            }
        }
        for validation in &decl.validation {
            if let Err(failure) = validate(self.engine, validation, &target.scripts, value)? {
                return Err(self.not_valid(index, &failure.message, failure.exception, span));
            }
        }
        if param.mandatory {
            self.check_empty(index, value, target.type_of(index), true, span)?;
        }
        if value.is_null() && param.value_type && !target.script {
            return Err(self.not_settable(index, span));
        }
        Ok(())
    }

    /// A mandatory parameter takes no null, no empty string and no empty collection unless it says so.
    fn check_empty(&mut self, index: usize, value: &Value, ty: Option<&TypeRef>, deep: bool, span: Span) -> Result {
        let target = self.target.clone();
        let allows = |what: &ParameterAttribute| target.parameter(index).is_some_and(|p| p.has(what));
        if value.is_null() {
            return if allows(&ParameterAttribute::AllowNull) {
                Ok(())
            } else {
                Err(self.empty_argument(index, "ParameterArgumentValidationErrorNullNotAllowed", "null", span))
            };
        }
        if ty.is_some_and(|t| t.is(&types::STRING)) {
            if value.as_str().is_some_and(|s| s.is_empty()) && !allows(&ParameterAttribute::AllowEmptyString) {
                let id = "ParameterArgumentValidationErrorEmptyStringNotAllowed";
                return Err(self.empty_argument(index, id, "an empty string", span));
            }
            return Ok(());
        }
        let super::plan::Shape::Collection(element) = ty.map_or(super::plan::Shape::Any, super::plan::Shape::of) else {
            return Ok(());
        };
        if !deep {
            return Ok(());
        }
        let Some(items) = coerce::as_list(value) else { return Ok(()) };
        if !element.as_ref().is_some_and(super::plan::is_value_type) {
            for item in &items {
                self.check_empty(index, item, element.as_ref(), false, span)?;
            }
        }
        if items.is_empty() && !allows(&ParameterAttribute::AllowEmptyCollection) {
            let (id, what) = if matches!(ty, Some(TypeRef::Array(..))) {
                ("ParameterArgumentValidationErrorEmptyArrayNotAllowed", "an empty array")
            } else {
                ("ParameterArgumentValidationErrorEmptyCollectionNotAllowed", "an empty collection")
            };
            return Err(self.empty_argument(index, id, what, span));
        }
        Ok(())
    }

    fn check_type_name(&mut self, index: usize, wanted: &str, value: &Value, span: Span) -> Result {
        if value.is_null() {
            return Ok(());
        }
        for item in coerce::as_list(value).unwrap_or_else(|| vec![value.clone()]) {
            if !self.engine.type_names(&item).iter().any(|n| n.eq_ignore_ascii_case(wanted)) {
                return Err(self.wrong_type_name(index, wanted, span));
            }
        }
        Ok(())
    }

    fn check_version(&mut self, index: usize, value: &Value, span: Span) -> Result {
        let text = value.net_text();
        let major = text.split('.').next().and_then(|m| m.parse::<u32>().ok()).unwrap_or(0);
        if (1..=7).contains(&major) {
            return Ok(());
        }
        let failure = Failure::new(format!(
            "The \"{text}\" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again."
        ));
        Err(self.not_valid(index, &failure.message, failure.exception, span))
    }
}

/// Checks a value against one validation attribute.
///
/// # Errors
/// Only for control flow out of a validation script; what does not pass is the inner error.
pub(crate) fn validate(
    engine: &mut Engine,
    validation: &Validation,
    scripts: &[ScriptCheck],
    value: &Value,
) -> Result<Checked> {
    match validation {
        Validation::NotNull => Ok(not_null(value)),
        Validation::NotNullOrEmpty => Ok(not_empty(value, str::is_empty, EMPTY, EMPTY_ELEMENT)),
        Validation::NotNullOrWhiteSpace => Ok(not_empty(value, |s| s.trim().is_empty(), BLANK, BLANK_ELEMENT)),
        Validation::Count { min, max } => Ok(count(value, *min, *max)),
        Validation::Script(number) if scripts.get(*number as usize).is_some_and(is_whole) => {
            by_class(engine, scripts.get(*number as usize), "Validate", value)
        }
        each => {
            if value.is_null() {
                return Ok(Err(Failure::new(EMPTY_ELEMENT)));
            }
            let Some(items) = crate::value::elements_of(value) else { return element(engine, each, scripts, value) };
            for item in items {
                if item.is_null() {
                    return Ok(Err(Failure::new(NULL)));
                }
                if let Err(failure) = element(engine, each, scripts, &item)? {
                    return Ok(Err(failure));
                }
            }
            Ok(Ok(()))
        }
    }
}

fn element(engine: &mut Engine, validation: &Validation, scripts: &[ScriptCheck], value: &Value) -> Result<Checked> {
    Ok(match validation {
        Validation::Set { values, ignore_case, error_message } => {
            let text = value.net_text();
            let equal =
                |v: &Text| if *ignore_case { same_ignoring_case(v, &text) } else { v.as_ref() == text.as_str() };
            if values.iter().any(equal) {
                return Ok(Ok(()));
            }
            let list = values.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(",");
            Err(Failure::new(own_message(error_message.as_deref(), &[&text, &list]).unwrap_or_else(|| {
                format!(
                    "The argument \"{text}\" does not belong to the set \"{list}\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again."
                )
            })))
        }
        Validation::Pattern { pattern, ignore_case, error_message } => {
            let text = value.net_text();
            let found = ops::matching(&Value::Str(text.clone()), &Value::str(pattern.as_ref()), *ignore_case, false)?;
            if to_bool(&found.0) {
                return Ok(Ok(()));
            }
            Err(Failure::new(own_message(error_message.as_deref(), &[&text, pattern]).unwrap_or_else(|| {
                format!(
                    "The argument \"{text}\" does not match the \"{pattern}\" pattern. Supply an argument that matches \"{pattern}\" and try the command again."
                )
            })))
        }
        Validation::Length { min, max } => length(value, *min, *max),
        Validation::Range { min, max } => range(engine, value, min, max),
        Validation::RangeKind(kind) => range_kind(value, *kind),
        Validation::Script(number) => return script(engine, scripts.get(*number as usize), value),
        Validation::NotNull
        | Validation::NotNullOrEmpty
        | Validation::NotNullOrWhiteSpace
        | Validation::Count { .. } => Ok(()),
    })
}

fn same_ignoring_case(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || (!a.is_ascii() && crate::value::fold_case(a) == crate::value::fold_case(b))
}

/// `ErrorMessage` with its places filled.
fn own_message(message: Option<&str>, arguments: &[&str]) -> Option<String> {
    let message = message.filter(|m| !m.is_empty())?;
    let arguments: Vec<Value> = arguments.iter().map(|a| Value::str(*a)).collect();
    ops::format(message, &arguments).ok().map(|text| text.invariant_text().to_string())
}

fn not_null(value: &Value) -> Checked {
    if value.is_null() {
        return Err(Failure::new(NULL));
    }
    match crate::value::elements_of(value) {
        Some(items) if items.iter().any(Value::is_null) => Err(Failure::new(NULL_ELEMENT)),
        _ => Ok(()),
    }
}

fn not_empty(value: &Value, empty: fn(&str) -> bool, alone: &str, inside: &str) -> Checked {
    if value.is_null() || value.as_str().is_some_and(|s| empty(s)) {
        return Err(Failure::new(alone));
    }
    let items = match value.base() {
        Value::Object(o) if o.body().dictionary().is_some() => {
            return if o.body().dictionary().is_some_and(crate::value::Dictionary::is_empty) {
                Err(Failure::new(inside))
            } else {
                Ok(())
            };
        }
        _ => crate::value::elements_of(value),
    };
    match items {
        Some(items)
            if items.is_empty() || items.iter().any(|v| v.is_null() || v.as_str().is_some_and(|s| empty(s))) =>
        {
            Err(Failure::new(inside))
        }
        _ => Ok(()),
    }
}

fn count(value: &Value, min: i64, max: i64) -> Checked {
    let number = match value.base() {
        Value::Null | Value::Nothing => 0,
        Value::Object(o) if o.body().dictionary().is_some() => {
            o.body().dictionary().map_or(0, crate::value::Dictionary::len)
        }
        _ => match crate::value::elements_of(value) {
            Some(items) => items.len(),
            None => {
                return Err(Failure::new(
                    "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.",
                ));
            }
        },
    } as i64;
    if (min..=max).contains(&number) {
        return Ok(());
    }
    Err(Failure::new(if min == max {
        format!("The parameter requires exactly {max} value(s) - {number} value(s) were provided.")
    } else {
        format!(
            "The parameter requires at least {min} value(s) and no more than {max} value(s) - {number} value(s) were provided."
        )
    }))
}

fn length(value: &Value, min: i64, max: i64) -> Checked {
    let Some(text) = value.as_str() else {
        return Err(Failure::new(
            "The argument cannot be validated because its type is not String. Supply a string and then try the command again.",
        ));
    };
    let number = utf16_len(text) as i64;
    if number < min {
        return Err(Failure::new(format!(
            "The character length ({number}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{min}\", and then try the command again."
        )));
    }
    if number > max {
        return Err(Failure::new(format!(
            "The character length of the {number} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{max}\" characters, and then try the command again."
        )));
    }
    Ok(())
}

/// The limits' type decides how the value is compared: it is converted to that type first, as .NET does.
fn range(engine: &mut Engine, value: &Value, min: &Limit, max: &Limit) -> Checked {
    if let (Value::Int(n), Limit::Int(low), Limit::Int(high)) = (value, min, max)
        && i32::try_from(*low).is_ok()
        && i32::try_from(*high).is_ok()
        && (*low..=*high).contains(&i64::from(*n))
    {
        return Ok(());
    }
    let (low, high) = limits(engine, value, min, max);
    let (Some(ty), Some(name)) = (low.type_ref(), value.type_ref()) else { return Err(Failure::new(NULL)) };
    let Ok(value) = engine.convert(value, &ty) else {
        return Err(Failure::new(format!(
            "The argument cannot be validated because its type \"{}\" is not the same type ({}) as the maximum and minimum limits of the parameter. Make sure the argument is of type {} and then try the command again.",
            name.short_name(),
            ty.short_name(),
            ty.short_name()
        )));
    };
    let order = |a: &Value, b: &Value| {
        match (crate::value::convert::as_number(a), crate::value::convert::as_number(b)) {
            (Some(x), Some(y)) => x.partial_cmp(&y),
            _ => ops::sort_order(a, b, false),
        }
        .unwrap_or(std::cmp::Ordering::Equal)
    };
    if order(&low, &value).is_gt() {
        let low = low.net_text();
        return Err(Failure::new(format!(
            "The {} argument is less than the minimum allowed range of {low}. Supply an argument that is greater than or equal to {low} and then try the command again.",
            value.net_text()
        )));
    }
    if order(&high, &value).is_lt() {
        let high = high.net_text();
        return Err(Failure::new(format!(
            "The {} argument is greater than the maximum allowed range of {high}. Supply an argument that is less than or equal to {high} and then try the command again.",
            value.net_text()
        )));
    }
    Ok(())
}

fn limits(engine: &mut Engine, value: &Value, min: &Limit, max: &Limit) -> (Value, Value) {
    let mut limit = |limit: &Limit| match limit {
        Limit::Int(n) => i32::try_from(*n).map_or(Value::Long(*n), Value::Int),
        Limit::Double(n) => Value::Double(*n),
        Limit::Text(text) => {
            let text = Value::str(text.as_ref());
            match value.type_ref() {
                Some(ty) => engine.convert(&text, &ty).unwrap_or(text),
                None => text,
            }
        }
    };
    let (low, high) = (limit(min), limit(max));
    let wide = [TypeRef::Def(&types::DOUBLE), TypeRef::Def(&types::INT64)];
    for ty in wide {
        if low.type_ref().is_some_and(|t| t == ty) != high.type_ref().is_some_and(|t| t == ty) {
            let low = engine.convert(&low, &ty).unwrap_or(low);
            return (low, engine.convert(&high, &ty).unwrap_or(high));
        }
    }
    (low, high)
}

fn range_kind(value: &Value, kind: RangeKind) -> Checked {
    let Some(number) = crate::value::convert::as_number(value) else {
        return Err(Failure::new(format!(
            "The argument cannot be validated because its type \"{}\" is not a number. Make sure the argument is a number and then try the command again.",
            value.type_ref().map_or_else(String::new, |t| t.short_name())
        )));
    };
    let (passes, reason) = match kind {
        RangeKind::Positive => (number > 0.0, "not greater than zero"),
        RangeKind::NonNegative => (number >= 0.0, "not greater than or equal to zero"),
        RangeKind::Negative => (number < 0.0, "greater than or equal to zero"),
        RangeKind::NonPositive => (number <= 0.0, "greater than zero"),
    };
    if passes {
        return Ok(());
    }
    Err(Failure::new(format!(
        "The argument \"{}\" cannot be validated because its value is {reason}.",
        value.net_text()
    )))
}

fn class_of(check: &ScriptCheck) -> Option<&'static TypeDef> {
    types::script::slots(&check.block).map(|(def, _)| def)
}

/// Whether a check is a class of a script that sees lists as a whole.
fn is_whole(check: &ScriptCheck) -> bool {
    use crate::engine::types::{VALIDATE, VALIDATE_ELEMENTS};
    class_of(check).is_some_and(|def| def.is_a(&VALIDATE) && !def.is_a(&VALIDATE_ELEMENTS))
}

/// Calls the method of a class that checks a value: what it throws is why the value is not taken.
fn by_class(engine: &mut Engine, check: Option<&ScriptCheck>, method: &str, value: &Value) -> Result<Checked> {
    let Some(check) = check else { return Ok(Ok(())) };
    let mut arguments = vec![value.clone()];
    if method == "Validate" {
        arguments.push(crate::engine::types::execution_context());
    }
    match engine.call_member(&check.block, Name::new(method), &arguments) {
        Ok(_) => Ok(Ok(())),
        Err(Flow::Throw(thrown)) => {
            let Some(record) = thrown.downcast::<crate::error::ErrorRecord>() else { return Err(Flow::Throw(thrown)) };
            let message = record.exception_message().to_string();
            Ok(Err(Failure { message, exception: record.exception.clone() }))
        }
        Err(other) => Err(other),
    }
}

/// Whether a value is among those that a class of a script gives.
fn generated(engine: &mut Engine, check: &ScriptCheck, value: &Value) -> Result<Checked> {
    let list = engine.call_member(&check.block, Name::new("GetValidValues"), &[])?;
    let items = crate::value::elements_of(&list).unwrap_or_else(|| vec![list]);
    let values = items.iter().map(|v| Text::from(v.invariant_text().to_string())).collect();
    element(engine, &Validation::Set { values, ignore_case: true, error_message: None }, &[], value)
}

fn script(engine: &mut Engine, check: Option<&ScriptCheck>, value: &Value) -> Result<Checked> {
    if let Some((check, def)) = check.and_then(|c| Some((c, class_of(c)?))) {
        if def.is_a(&crate::engine::types::VALUES_GENERATOR) {
            return generated(engine, check, value);
        }
        return by_class(engine, Some(check), "ValidateElement", value);
    }
    let Some((check, block)) = check.and_then(|c| Some((c, c.block.downcast::<ScriptBlock>()?.clone()))) else {
        return Ok(Ok(()));
    };
    let mut out: Vec<Value> = Vec::new();
    match engine.invoke_block(&block, &[], Some(value.clone()), &mut out) {
        Ok(()) => {}
        Err(Flow::Throw(thrown)) => {
            let Some(record) = thrown.downcast::<crate::error::ErrorRecord>() else { return Err(Flow::Throw(thrown)) };
            return Ok(Err(Failure {
                message: record.exception_message().to_string(),
                exception: record.exception.clone(),
            }));
        }
        Err(other) => return Err(other),
    }
    if to_bool(&Value::from_output(out)) {
        return Ok(Ok(()));
    }
    let text = value.net_text();
    let source = check.block.net_text();
    Ok(Err(Failure::new(own_message(check.message.as_deref(), &[&text, &source]).unwrap_or_else(|| {
        format!(
            "The \"{source}\" validation script for the argument with value \"{text}\" did not return a result of True. Determine why the validation script failed, and then try the command again."
        )
    }))))
}
