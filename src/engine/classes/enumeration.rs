//! Enumerations of scripts.

use std::rc::Rc;

use super::{refused, type_not_found};
use crate::engine::lower::is_attribute;
use crate::engine::{Engine, Result, lower};
use crate::syntax::ast::{TypeDefinition, TypeMember};
use crate::text::Source;
use crate::value::types::TypeKind;
use crate::value::{TypeDef, types};

/// The number types that an enumeration may be made of, with their limits.
const UNDERLYING: [(&TypeDef, i128, i128); 8] = [
    (&types::INT32, i32::MIN as i128, i32::MAX as i128),
    (&types::BYTE, 0, u8::MAX as i128),
    (&types::SBYTE, i8::MIN as i128, i8::MAX as i128),
    (&types::INT16, i16::MIN as i128, i16::MAX as i128),
    (&types::UINT16, 0, u16::MAX as i128),
    (&types::UINT32, 0, u32::MAX as i128),
    (&types::INT64, i64::MIN as i128, i64::MAX as i128),
    (&types::UINT64, 0, u64::MAX as i128),
];

/// Makes the row of an enumeration.
///
/// # Errors
/// Where the number type is none, or a value does not fit it.
pub(super) fn define(
    engine: &mut Engine,
    source: &Rc<Source>,
    namespaces: &Rc<[String]>,
    definition: &TypeDefinition,
) -> Result<&'static TypeDef> {
    let (mut ty, mut low, mut high) = UNDERLYING[0];
    let mut underlying_name = "int".to_owned();
    if let Some(base) = definition.bases.first() {
        let span = base.type_name.span();
        let text = source.slice(span);
        let found = engine
            .find_type_in(source, span.start, text, namespaces)
            .ok_or_else(|| type_not_found(source, span, text))?;
        let Some(known) = UNDERLYING.iter().find(|(d, ..)| found.is(d)) else {
            let message = format!("Underlying type \"{text}\" of the enumeration is not a number type.");
            return Err(refused(source, span, "InvalidUnderlyingType", message));
        };
        (ty, low, high) = *known;
        text.clone_into(&mut underlying_name);
    }
    let mut values: Vec<(&'static str, i64)> = Vec::new();
    let mut next: i128 = 0;
    for member in &definition.members {
        let TypeMember::EnumLabel(label) = member else { continue };
        let number = match &label.value {
            None => next,
            Some(value) => {
                let lowered = lower::expression(value, source, namespaces);
                let value = engine.eval(&lowered)?;
                let value = match crate::value::convert::integer(value.base()) {
                    Some(number) => Some(number),
                    None => engine
                        .convert(&value, &crate::value::TypeRef::Def(&types::INT64))
                        .ok()
                        .and_then(|v| crate::value::convert::integer(&v)),
                };
                value.ok_or_else(|| {
                    let message = format!("Cannot convert the value to type \"{underlying_name}\".");
                    refused(source, label.span, "CannotConvertValue", message)
                })?
            }
        };
        if !(low..=high).contains(&number) {
            let message = format!("Enumerator value is out of bounds for the underlying type \"{underlying_name}\".");
            let span = label.value.as_ref().map_or(label.span, |v| v.span());
            return Err(refused(source, span, "EnumeratorValueOutOfBounds", message));
        }
        values.push((String::leak(label.name.to_string()), number as i64));
        next = number + 1;
    }
    let mut def = TypeDef::enumeration(String::leak(definition.name.to_string()), Vec::leak(values));
    def.flags = definition.attributes.iter().any(|a| is_attribute(a, "Flags"));
    debug_assert_eq!(def.kind, TypeKind::Enum);
    if !std::ptr::eq(ty, &raw const types::INT32) {
        def.underlying = Some(ty);
    }
    Ok(Box::leak(Box::new(def)))
}
