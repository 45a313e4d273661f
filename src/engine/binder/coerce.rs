//! Making a value fit a parameter: what a .NET property of a cmdlet takes, with and without conversion.

use super::command_line::Conversion;
use super::plan::{Shape, is_nullable_bool};
use super::{Binding, Target};
use crate::catalog::ParameterAttribute;
use crate::engine::{Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::Span;
use crate::value::convert::to_double;
use crate::value::{Str, Switch, TypeRef, Value, Wrapped, types};

impl Shape {
    /// Whether a script block can be the parameter's value, so that it is not kept for the pipeline objects.
    pub(super) fn takes_block(&self) -> bool {
        match self {
            Self::Any | Self::Block => true,
            Self::Collection(Some(element)) => matches!(Self::of(element), Self::Any | Self::Block),
            _ => false,
        }
    }
}

/// Whether a type that the shell does not know is by its name that of one identity or one host, so that no list fits.
fn names_one(type_name: &str) -> bool {
    ["Identity", "IdParameter", ".Fqdn"].iter().any(|end| type_name.ends_with(end))
}

impl Binding<'_> {
    /// The value as the parameter holds it; `None` where it does not fit without a conversion that is not allowed.
    pub(super) fn fitted(
        &mut self,
        index: usize,
        value: &Value,
        span: Span,
        conversion: Conversion,
    ) -> Result<Option<Value>> {
        let target = self.target.clone();
        let Some(param) = target.plan.params.get(index) else { return Ok(None) };
        let ty = target.type_of(index);
        let own;
        let value = if target.parameter(index).is_some_and(|p| !p.attributes.is_empty()) {
            own = self.transformed_by_attributes(index, value, span)?;
            &own
        } else {
            value
        };
        match conversion {
            Conversion::Allowed if target.script && index < target.signature.parameters.len() => {
                self.transform(index, value, span).map(Some)
            }
            Conversion::Allowed => self.coerce(index, value, &param.shape, ty, span).map(Some),
            Conversion::Never => Ok(uncoerced(value, &param.shape, ty, param.value_type)),
        }
    }

    /// Converts a value to the type of a cmdlet's parameter.
    fn coerce(
        &mut self,
        index: usize,
        value: &Value,
        shape: &Shape,
        ty: Option<&TypeRef>,
        span: Span,
    ) -> Result<Value> {
        if value.is_null() {
            return match shape {
                Shape::Bool => {
                    Err(self.empty_argument(index, "ParameterArgumentValidationErrorNullNotAllowed", "null", span))
                }
                Shape::Switch => Ok(Value::object(Switch(true))),
                _ => Ok(Value::Null),
            };
        }
        if ty.is_none()
            && let Some(one) = self.target.parameter(index).map(|p| p.type_name.clone()).filter(|n| names_one(n))
            && as_list(value).is_some()
        {
            let reason = "Specified method is not supported.";
            return Err(self.not_convertible(index, &value.net_text(), &one, reason, span));
        }
        if ty.is_none_or(|ty| is_instance(value, ty)) && !matches!(shape, Shape::Switch) {
            return self.named_value(index, value, span);
        }
        match shape {
            Shape::Any | Shape::PsObject => Ok(value.clone()),
            Shape::Bool => self.truth(index, value, ty, span).map(Value::Bool),
            Shape::Switch if value.downcast::<Switch>().is_some() => Ok(value.clone()),
            Shape::Switch => self.truth(index, value, ty, span).map(|on| Value::object(Switch(on))),
            Shape::Collection(element) => self.encode(index, value, element.as_ref(), ty, span),
            Shape::Text | Shape::Block | Shape::Reference | Shape::Other => {
                let Some(ty) = ty else { return Ok(value.clone()) };
                if is_nullable_bool(ty) {
                    return self.truth(index, value, Some(ty), span).map(Value::Bool);
                }
                if as_list(value).is_some() && ty.def().kind != types::TypeKind::Enum {
                    let reason = "Specified method is not supported.";
                    return Err(self.not_convertible(index, &value.net_text(), &ty.to_string(), reason, span));
                }
                self.converted(index, value, ty, span)
            }
        }
    }

    fn converted(&mut self, index: usize, value: &Value, ty: &TypeRef, span: Span) -> Result<Value> {
        // `-MinimumVersion 3.0`: what counts is how the number is written.
        let written = value.downcast::<Wrapped>().and_then(Wrapped::spelling).filter(|_| ty.is(&types::VERSION));
        let written = written.map(|text| Value::Str(text.clone()));
        let value = written.as_ref().unwrap_or(value);
        let result = if Shape::of(ty) == Shape::Block {
            // Text does not become a script block here.
            crate::value::convert(value, ty).map_err(Flow::from)
        } else {
            self.engine.convert(value, ty)
        };
        result.map_err(|flow| match flow.record() {
            Some(record) => self.not_converted(index, record, span),
            None => flow,
        })
    }

    fn truth(&mut self, index: usize, value: &Value, ty: Option<&TypeRef>, span: Span) -> Result<bool> {
        match value.base() {
            Value::Bool(b) => Ok(*b),
            Value::Object(o) if o.downcast::<Switch>().is_some() => Ok(o.downcast::<Switch>().is_some_and(|s| s.0)),
            other if crate::value::convert::is_numeric(other) => Ok(to_double(other)? != 0.0),
            other => {
                let from = other.type_ref().map_or_else(String::new, |t| t.to_string());
                let to = ty.map_or_else(|| types::SWITCH_PARAMETER.name.to_owned(), |t| t.to_string());
                Err(self.not_convertible(index, &from, &to, "", span))
            }
        }
    }

    /// A value as an array or list: the elements of a list each converted, another value alone.
    fn encode(
        &mut self,
        index: usize,
        value: &Value,
        element: Option<&TypeRef>,
        ty: Option<&TypeRef>,
        span: Span,
    ) -> Result<Value> {
        let items = as_list(value).unwrap_or_else(|| vec![value.clone()]);
        let object = TypeRef::Def(&types::OBJECT);
        let element = element.unwrap_or(&object);
        let shape = Shape::of(element);
        let items =
            items.iter().map(|v| self.coerce(index, v, &shape, Some(element), span)).collect::<Result<Vec<_>>>()?;
        let array = Value::typed_array(element.clone(), items);
        match ty {
            Some(ty) if !matches!(ty, TypeRef::Array(..)) && !is_instance(&array, ty) => {
                self.converted(index, &array, ty, span)
            }
            _ => Ok(array),
        }
    }

    /// Where the declared type is an enumeration that the shell has no type for: one of its names.
    fn named_value(&mut self, index: usize, value: &Value, span: Span) -> Result<Value> {
        let target = self.target.clone();
        let (Some(decl), None) = (target.parameter(index), target.type_of(index)) else { return Ok(value.clone()) };
        let names = decl.attributes.iter().find_map(|a| match a {
            ParameterAttribute::Values(names) => Some(names),
            _ => None,
        });
        let Some(names) = names else { return Ok(value.clone()) };
        let one = |text: &str| -> Option<Str> {
            let exact = names.iter().find(|n| n.eq_ignore_ascii_case(text));
            if let Some(name) = exact {
                return Some(Str::from(name.as_ref()));
            }
            let begins = |n: &&crate::catalog::Text| n.get(..text.len()).is_some_and(|s| s.eq_ignore_ascii_case(text));
            let mut found = names.iter().filter(begins);
            match (found.next(), found.next()) {
                (Some(name), None) if !text.is_empty() => Some(Str::from(name.as_ref())),
                _ => None,
            }
        };
        let mut words = Vec::new();
        for item in as_list(value).unwrap_or_else(|| vec![value.clone()]) {
            let text = item.net_text();
            for word in text.split(',') {
                match one(word.trim()) {
                    Some(name) => words.push(name),
                    None if word.trim().parse::<i64>().is_ok() => words.push(Str::from(word.trim())),
                    None => return Err(self.not_among(index, &text, word.trim(), names, &decl.type_name, span)),
                }
            }
        }
        if decl.type_name.ends_with("[]") {
            return Ok(Value::strings(words));
        }
        Ok(Value::str(words.iter().map(Str::as_str).collect::<Vec<_>>().join(", ")))
    }

    fn not_among(
        &self,
        index: usize,
        text: &str,
        word: &str,
        names: &[crate::catalog::Text],
        type_name: &str,
        span: Span,
    ) -> Flow {
        let list = names.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(", ");
        let message = format!(
            "Cannot convert value \"{text}\" to type \"{type_name}\". Error: \"Unable to match the identifier name {word} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{list}\""
        );
        let error = ErrorRecord::with_message(
            super::errors::INVALID_CAST,
            message,
            "",
            ErrorCategory::InvalidArgument,
            Value::Null,
        );
        self.not_converted(index, &error, span)
    }
}

/// What fits a type as it is, or as the elements of an array.
fn uncoerced(value: &Value, shape: &Shape, ty: Option<&TypeRef>, value_type: bool) -> Option<Value> {
    if value.is_null() {
        return (!value_type).then_some(Value::Null);
    }
    let Some(ty) = ty else { return (!matches!(shape, Shape::Switch)).then(|| value.clone()) };
    if is_instance(value, ty) || *shape == Shape::PsObject {
        return Some(value.clone());
    }
    let (Shape::Collection(element), TypeRef::Array(..)) = (shape, ty) else { return None };
    let items = as_list(value).unwrap_or_else(|| vec![value.clone()]);
    let fits = |v: &Value| element.as_ref().is_none_or(|e| v.is_null() || is_instance(v, e));
    items.iter().all(fits).then(|| Value::typed_array(element.clone().unwrap_or(TypeRef::Def(&types::OBJECT)), items))
}

/// Whether a value is of a type as it stands.
pub(super) fn is_instance(value: &Value, ty: &TypeRef) -> bool {
    ty.is(&types::OBJECT) || value.base().type_ref().is_some_and(|t| t.is_a(ty))
}

/// The elements of an array or list; `None` for anything else, enumerable or not.
pub(super) fn as_list(value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Array(a) => Some(a.to_vec()),
        Value::Object(o) if o.body().type_ref().def().is_a(&types::ILIST) => o.body().elements(),
        _ => None,
    }
}

impl Target {
    /// Whether the parameter takes any object as it is.
    pub(super) fn takes_anything(&self, index: usize) -> bool {
        let plain = self.plan.params.get(index).is_some_and(|p| matches!(p.shape, Shape::Any | Shape::PsObject));
        plain
            && self.parameter(index).is_some_and(|p| p.validation.is_empty() && p.attributes.iter().all(is_permission))
    }
}

fn is_permission(attribute: &ParameterAttribute) -> bool {
    matches!(
        attribute,
        ParameterAttribute::AllowNull
            | ParameterAttribute::AllowEmptyString
            | ParameterAttribute::AllowEmptyCollection
            | ParameterAttribute::DontShow
            | ParameterAttribute::Wildcards
            | ParameterAttribute::UndocumentedSyntax
    )
}
