//! `Get-ItemProperty`.

use super::place::{self, Place};
use super::item;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::text::WildcardPattern;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-ItemProperty",
    make: || Box::new(GetItemProperty),
    examples: &[Example {
        title: "The size of a file.",
        code: "Set-Content a.txt 'abc'; (Get-ItemProperty a.txt -Name Length).Length",
        output: Some("4"),
    }],
};

struct GetItemProperty;

impl Cmdlet for GetItemProperty {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let names = cx.strings("Name");
        for place in place::targets(cx)? {
            let Some(object) = object(cx, &place)? else { continue };
            if names.is_empty() {
                cx.write(object)?;
                continue;
            }
            let mut properties = Vec::new();
            for name in &names {
                properties.extend(found(cx, &object, name, &place)?);
            }
            if !properties.is_empty() {
                let mut notes = item::origin(cx.engine, &place, None);
                properties.append(&mut notes);
                cx.write(Value::custom(properties))?;
            }
        }
        Ok(())
    }
}

/// The item whose properties are meant; only files have any.
pub(super) fn object(cx: &mut Cx<'_>, place: &Place) -> Result<Option<Value>> {
    if let Place::Item(..) = place {
        cx.write_error(super::property_change::unsupported("IPropertyCmdletProvider", "supported"))?;
        return Ok(None);
    }
    item::object(cx, place)
}

/// The properties that a name or pattern means; what is not there is an error.
pub(super) fn found(cx: &mut Cx<'_>, object: &Value, name: &str, place: &Place) -> Result<Vec<(Name, Value)>> {
    if WildcardPattern::has_wildcards(name)
        && let Ok(pattern) = WildcardPattern::new(name)
    {
        let names: Vec<Name> = cx.engine.properties(object).into_iter().map(|p| p.name).collect();
        let mut all = Vec::new();
        for name in names.into_iter().filter(|n| pattern.is_match(n.as_str())) {
            all.push((name, cx.engine.get_member(object, name)?));
        }
        return Ok(all);
    }
    let key = Name::new(name);
    match cx.engine.find_property(object, key)? {
        Some(value) => Ok(vec![(key, value)]),
        None => {
            let record = ErrorRecord::with_message(
                "System.IO.IOException",
                format!("The property {name} does not exist or was not found."),
                "GetPropertyError",
                ErrorCategory::ReadError,
                Value::from(place.shown()),
            );
            cx.write_error(record).map(|()| Vec::new())
        }
    }
}
