//! `Get-Item`.

use super::item;
use super::place::{self, Place};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::value::Value;

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Get-Item",
    make: || Box::new(GetItem),
    examples: &[
        Example { title: "Ask what kind of item the root is.", code: "(Get-Item /).PSIsContainer", output: Some("True") },
        Example {
            title: "Read an environment variable as an item.",
            code: "$env:POOL = 'pool01'; (Get-Item Env:POOL).Value",
            output: Some("pool01"),
        },
    ],
};

struct GetItem;

impl Cmdlet for GetItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        for place in place::targets(cx)? {
            match &place {
                Place::Item(drive, name) if name.is_empty() => {
                    for name in super::drives::names(cx, *drive, "*") {
                        item::emit(cx, &Place::Item(*drive, name))?;
                    }
                }
                Place::File(path) if !cx.switch("Force") && place::is_hidden(&place::name_of(path)) => {
                    cx.write_error(hidden(&place.shown()))?;
                }
                _ => item::emit(cx, &place)?,
            }
        }
        Ok(())
    }
}

fn hidden(shown: &str) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.IO.IOException",
        format!("Could not find item {shown}."),
        "ItemNotFound",
        ErrorCategory::ObjectNotFound,
        Value::str(shown),
    )
}
