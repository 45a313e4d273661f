//! `Set-ItemProperty`.

use super::get_item_property::object;
use super::place;
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::ErrorCategory;
use crate::value::{Name, Value};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Set-ItemProperty",
    make: || Box::new(SetItemProperty),
    examples: &[Example {
        title: "Date a file back.",
        code: "Set-Content a.txt 'x'; Set-ItemProperty a.txt LastWriteTime '2024-01-02'; (Get-Item a.txt).LastWriteTime.Year",
        output: Some("2024"),
    }],
};

struct SetItemProperty;

impl Cmdlet for SetItemProperty {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let changes: Vec<(Name, Value)> = match cx.arg("InputObject").cloned() {
            Some(source) => {
                let names: Vec<Name> = cx.engine.properties(&source).into_iter().map(|p| p.name).collect();
                let mut all = Vec::new();
                for name in names {
                    all.push((name, cx.engine.get_member(&source, name)?));
                }
                all
            }
            None => {
                let name = cx.str("Name").unwrap_or_else(|| "".into());
                vec![(Name::new(&name), cx.arg("Value").cloned().unwrap_or_default())]
            }
        };
        for place in place::targets(cx)? {
            let Some(object) = object(cx, &place)? else { continue };
            for (name, value) in &changes {
                let target = format!("Item: {} Property: {name} Value: {}", place.shown(), value.invariant_text());
                if !cx.should_process(&target, "Set Property File")? {
                    continue;
                }
                if cx.engine.find_property(&object, *name)?.is_none() {
                    let path = std::path::PathBuf::from(place.shown());
                    let message = format!("The property {name} does not exist or was not found.");
                    let kind = "System.IO.IOException";
                    let category = ErrorCategory::ReadError;
                    cx.write_error(super::failure::about(kind, message, "SetPropertyError", category, &path))?;
                    continue;
                }
                cx.engine.set_member(&object, *name, value)?;
            }
            if cx.switch("PassThru") {
                cx.write(object)?;
            }
        }
        Ok(())
    }
}
