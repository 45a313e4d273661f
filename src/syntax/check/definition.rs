//! Errors that PowerShell finds when it defines a script's types, right before it runs the script: all of
//! them, also those within functions that nothing calls.

use super::super::ast::{
    EnumMember, Expr, MethodMember, NumberLiteral, Parameter, Text, TypeDefinition, TypeKind, TypeMember,
};
use super::super::input::{Context, In};
use super::super::parse_error::ParseError;
use super::constant::is_constant;

/// What is wrong with the types of a whole script, those within its functions and script blocks too.
#[derive(Default)]
pub(in crate::syntax) struct Errors {
    /// The last one first.
    enums: Vec<ParseError>,
    classes: Vec<ParseError>,
}

impl Errors {
    /// Notes what is wrong with a type.
    pub(super) fn note(&mut self, i: In<'_>, definition: &TypeDefinition) {
        let own = Context::new(i.cx.text, false);
        match definition.kind {
            TypeKind::Enum => {
                labels(In::new(&own), definition);
                self.enums.splice(0..0, own.finish().0);
            }
            TypeKind::Class => {
                members(In::new(&own), definition);
                self.classes.extend(own.finish().0);
            }
        }
    }

    /// All of them, enums first.
    pub(in crate::syntax) fn into_all(self) -> Vec<ParseError> {
        let mut all = self.enums;
        all.extend(self.classes);
        all
    }
}

fn labels(i: In<'_>, definition: &TypeDefinition) {
    let mut names: Vec<&Text> = Vec::new();
    for member in &definition.members {
        let TypeMember::EnumLabel(label) = member else { continue };
        value(i, definition, label);
        if names.iter().any(|n| n.eq_ignore_ascii_case(&label.name)) {
            i.report(label.span, "MemberAlreadyDefined", &[&label.name]);
        }
        names.push(&label.name);
    }
}

fn value(i: In<'_>, definition: &TypeDefinition, label: &EnumMember) {
    let Some(value) = &label.value else { return };
    let type_name = definition.bases.first().map_or("int", |b| i.slice(b.type_name.span()));
    match value {
        _ if !is_constant(value) => i.report(value.span(), "EnumeratorValueMustBeConstant", &[]),
        Expr::String(s) if s.value.trim().parse::<f64>().is_err() => {
            i.report(value.span(), "CannotConvertValue", &[type_name]);
        }
        Expr::Number(n) if !fits_int(&n.value) && type_name == "int" => {
            i.report(value.span(), "EnumeratorValueOutOfBounds", &[type_name]);
        }
        _ => {}
    }
}

fn fits_int(value: &NumberLiteral) -> bool {
    match value {
        NumberLiteral::Long(n) => i32::try_from(*n).is_ok(),
        NumberLiteral::ULong(n) => i32::try_from(*n).is_ok(),
        NumberLiteral::UInt(n) => i32::try_from(*n).is_ok(),
        _ => true,
    }
}

fn members(i: In<'_>, definition: &TypeDefinition) {
    let mut properties: Vec<&Text> = Vec::new();
    let mut methods: Vec<(&MethodMember, Vec<String>)> = Vec::new();
    for member in &definition.members {
        match member {
            TypeMember::Property(p) => {
                if properties.iter().any(|n| n.eq_ignore_ascii_case(&p.name)) {
                    i.report(p.span, "MemberAlreadyDefined", &[&p.name]);
                }
                properties.push(&p.name);
            }
            TypeMember::Method(m) => {
                let signature: Vec<String> = m.parameters.iter().map(|p| parameter_type(i, p)).collect();
                let twice = methods.iter().any(|(other, types)| {
                    other.name.eq_ignore_ascii_case(&m.name) && other.is_static == m.is_static && *types == signature
                });
                if twice {
                    i.report(m.name_span, "MemberAlreadyDefined", &[&m.name]);
                }
                methods.push((m, signature));
            }
            TypeMember::EnumLabel(_) => {}
        }
    }
}

fn parameter_type(i: In<'_>, parameter: &Parameter) -> String {
    parameter.static_type().map_or_else(|| "object".to_owned(), |t| i.slice(t.span()).to_lowercase())
}
