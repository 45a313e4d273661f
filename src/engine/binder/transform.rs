//! The conversions of functions and scripts, which are those of typed variables, and those that attributes ask for.

use super::Binding;
use super::coerce::{as_list, is_instance};
use super::plan::{Shape, is_nullable_bool};
use crate::catalog::ParameterAttribute;
use crate::engine::{Flow, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::Span;
use crate::value::{Name, PsReference, Switch, TypeRef, Value, types};

impl Binding<'_> {
    /// Converts a value to the type of a function's parameter.
    pub(super) fn transform(&mut self, index: usize, value: &Value, span: Span) -> Result<Value> {
        let target = self.target.clone();
        let (Some(ty), Some(param)) = (target.type_of(index), target.plan.params.get(index)) else {
            return Ok(value.clone());
        };
        if param.shape == Shape::Reference {
            return match value.downcast::<PsReference>() {
                Some(_) => Ok(value.clone()),
                None => Err(self.transformation(index, "Reference type is expected in argument.", span)),
            };
        }
        let referenced;
        let value = match value.downcast::<PsReference>() {
            Some(reference) => {
                referenced = reference.get()?;
                &referenced
            }
            None => value,
        };
        if !value.is_null() && is_instance(value, ty) {
            return Ok(value.clone());
        }
        match &param.shape {
            Shape::Text if !target.simple && value.as_array().is_some() => {
                return Err(self.transformation(index, "Cannot convert value to type System.String.", span));
            }
            Shape::Other if is_nullable_bool(ty) => self.check_truth(index, value, ty, span)?,
            Shape::Bool | Shape::Switch => self.check_truth(index, value, ty, span)?,
            Shape::Collection(Some(element)) if !target.simple && is_truth(element) => {
                for item in as_list(value).unwrap_or_else(|| vec![value.clone()]) {
                    self.check_truth(index, &item, element, span)?;
                }
            }
            _ => {}
        }
        if value.is_null() && param.shape == Shape::Switch {
            return Ok(Value::object(Switch(false)));
        }
        let result = if param.shape == Shape::Block {
            crate::value::convert(value, ty).map_err(Flow::from)
        } else {
            self.engine.convert(value, ty)
        };
        result.map_err(|flow| match flow.record() {
            Some(record) => self.not_transformed(index, record, span),
            None => flow,
        })
    }

    /// Boolean parameters take truth values and numbers only.
    fn check_truth(&self, index: usize, value: &Value, ty: &TypeRef, span: Span) -> Result {
        let base = value.base();
        let fits = match base {
            Value::Null | Value::Nothing => !ty.is(&types::BOOLEAN),
            Value::Bool(_) => true,
            other => other.downcast::<Switch>().is_some() || crate::value::convert::is_numeric(other),
        };
        if fits {
            return Ok(());
        }
        let from = base.type_ref().map_or_else(String::new, |t| t.to_string());
        let message = format!(
            "Cannot convert value \"{from}\" to type \"{ty}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0."
        );
        Err(self.transformation(index, message, span))
    }

    /// The conversions of `Credential`, `ArgumentToEncoding` and `ArgumentToVersion` attributes.
    pub(super) fn transformed_by_attributes(&mut self, index: usize, value: &Value, span: Span) -> Result<Value> {
        let target = self.target.clone();
        let mut value = value.clone();
        for attribute in target.parameter(index).map_or(&[] as &[_], |p| &p.attributes) {
            match attribute {
                ParameterAttribute::ToEncoding => {
                    self.check_encoding(index, &value, span)?;
                    if let Some(encoding) = types::Encoding::of_parameter(&value) {
                        value = Value::object(encoding);
                    }
                }
                ParameterAttribute::ToVersion => value = version_text(value),
                ParameterAttribute::NotNameOf(names) => self.check_not_name_of(index, names, &value, span)?,
                ParameterAttribute::Credential => value = self.credential(index, value, span)?,
                ParameterAttribute::Transform(number) => value = self.by_class(index, *number, &value, span)?,
                _ => {}
            }
        }
        Ok(value)
    }

    /// What a transformation that is a class of a script makes of a value.
    fn by_class(&mut self, index: usize, number: u32, value: &Value, span: Span) -> Result<Value> {
        let target = self.target.clone();
        let Some(check) = target.scripts.get(number as usize) else { return Ok(value.clone()) };
        let arguments = [crate::engine::types::execution_context(), value.clone()];
        let made = self.engine.call_member(&check.block, Name::new("Transform"), &arguments);
        made.map_err(|flow| match flow.record() {
            Some(record) => self.not_transformed(index, record, span),
            None => flow,
        })
    }

    /// `Add-Member NoteProperty …` means a kind of member, not a property of that name.
    fn check_not_name_of(&mut self, index: usize, names: &str, value: &Value, span: Span) -> Result {
        let is_name = value.as_str().is_some_and(|text| {
            types::find(names).is_some_and(|ty| ty.enum_values.iter().any(|(name, _)| name.eq_ignore_ascii_case(text)))
        });
        if !is_name {
            return Ok(());
        }
        let message = format!("The value cannot be the name of one of the members of {names}.");
        let inner = ErrorRecord::with_message(
            "System.Management.Automation.ValidationMetadataException",
            message,
            "",
            ErrorCategory::InvalidArgument,
            Value::Null,
        );
        Err(self.not_converted(index, &inner, span))
    }

    /// A name or code page that no encoding has is refused.
    fn check_encoding(&mut self, index: usize, value: &Value, span: Span) -> Result {
        const SHORT: [&str; 14] = [
            "ansi",
            "ascii",
            "bigendianunicode",
            "bigendianutf32",
            "default",
            "oem",
            "string",
            "unicode",
            "unknown",
            "utf7",
            "utf8",
            "utf8BOM",
            "utf8NoBOM",
            "utf32",
        ];
        let known = match value.base() {
            Value::Str(name) => {
                SHORT.iter().any(|s| s.eq_ignore_ascii_case(name))
                    || encoding_rs::Encoding::for_label(name.as_bytes()).is_some()
                    || name.parse::<i32>().is_ok()
            }
            _ => true,
        };
        if known {
            return Ok(());
        }
        let message = format!(
            "'{}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')",
            value.net_text()
        );
        Err(self.transformation(index, message, span))
    }
}

fn is_truth(ty: &TypeRef) -> bool {
    matches!(Shape::of(ty), Shape::Bool | Shape::Switch)
}

/// `latest` is the newest version there is, whole numbers are major versions.
fn version_text(value: Value) -> Value {
    match value.base() {
        Value::Str(s) if s.eq_ignore_ascii_case("latest") => Value::str("7.6"),
        Value::Str(s) if !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit()) => Value::str(format!("{s}.0")),
        Value::Int(n) => Value::str(format!("{n}.0")),
        Value::Long(n) => Value::str(format!("{n}.0")),
        Value::Double(n) => {
            let text = n.to_string();
            Value::str(if text.contains('.') { text } else { format!("{text}.0") })
        }
        _ => value,
    }
}
