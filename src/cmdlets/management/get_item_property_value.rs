//! `Get-ItemPropertyValue`.

use super::get_item_property::{found, object};
use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-ItemPropertyValue",
    make: || Box::new(GetItemPropertyValue),
    examples: &[Example {
        title: "The size of a file.",
        code: "Set-Content a.txt 'abc'; Get-ItemPropertyValue a.txt -Name Length",
        output: Some("4"),
    }],
};

struct GetItemPropertyValue;

impl Cmdlet for GetItemPropertyValue {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let places = if cx.has("Path") || cx.has("LiteralPath") {
            place::targets(cx)?
        } else {
            vec![place::Place::File(cx.engine.current_directory())]
        };
        for place in places {
            let Some(object) = object(cx, &place)? else { continue };
            for name in cx.strings("Name") {
                for (_, value) in found(cx, &object, &name, &place)? {
                    cx.write(value)?;
                }
            }
        }
        Ok(())
    }
}
