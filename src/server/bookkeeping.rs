//! The members that objects of the configuration store have beside their data: where they came from and their XML. They
//! are seen with `Select-Object *` and the like, and not in the default views.

use super::object::NounObject;
use crate::value::{Value, array_list};

/// Those before the data.
pub(super) static BEFORE: &[&str] = &["XsAnyElements", "XsAnyAttributes"];
/// Those after the data.
pub(super) static AFTER: &[&str] = &["Key", "ScopeClass", "Anchor", "Identity", "Element"];

const WRITABLE: &str = "Microsoft.Rtc.Management.WritableConfig.";

/// Whether an object is one of the configuration store's writable settings and policies.
pub(super) fn has(object: &NounObject) -> bool {
    !object.identity.is_empty() && object.type_name().starts_with(WRITABLE)
}

/// Such a member by name, in any case.
pub(super) fn get(object: &NounObject, name: &str) -> Option<Value> {
    if !has(object) {
        return None;
    }
    Some(match name.to_ascii_lowercase().as_str() {
        "xsanyelements" | "xsanyattributes" => array_list(Vec::new()),
        "key" => Value::str(key(object)),
        "scopeclass" => Value::str(scope(object)),
        "anchor" => Value::str(format!("Microsoft.Rtc.Management.ScopeFramework.{}ScopeAnchor", scope(object))),
        "element" => Value::str(element(object)),
        _ => return None,
    })
}

/// `Global`, `Site`, `Service`, `Tag`.
fn scope(object: &NounObject) -> &str {
    object.identity.split_once(':').map_or("Global", |(scope, _)| scope)
}

/// The schema's namespace and the element's name, from the type's name.
fn schema(object: &NounObject) -> (String, &'static str) {
    let path = object.type_name().strip_prefix(WRITABLE).unwrap_or_default();
    let (group, name) = path.rsplit_once('.').unwrap_or(("Settings", path));
    (format!("urn:schema:Microsoft.Rtc.Management.{group}.2008"), name)
}

/// `[{urn:schema:Microsoft.Rtc.Management.Policy.Client.2008}ClientPolicy,Site:Redmond]`.
fn key(object: &NounObject) -> String {
    let (namespace, name) = schema(object);
    format!("[{{{namespace}}}{name},{}]", object.identity)
}

/// The element that would stand in the store: values that differ from those of a new instance are attributes.
fn element(object: &NounObject) -> String {
    let (namespace, name) = schema(object);
    let mut text = format!("<{name} xmlns=\"{namespace}\"");
    for (property, value) in object.noun.properties.iter().zip(object.values()) {
        let plain = !property.multi && !value.is_null() && object.get(&property.name).is_some();
        if plain && value.invariant_text() != super::property::default(property).invariant_text() {
            let value = match value {
                Value::Bool(b) => b.to_string(),
                other => escaped(&other.invariant_text()),
            };
            text.push_str(&format!(" {}=\"{value}\"", property.name));
        }
    }
    text.push_str(" />");
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
