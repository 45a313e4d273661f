//! `Rename-Item`.

use std::path::Path;

use super::place::{self, Place};
use super::{drives, failure, item, transfer};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Rename-Item",
    make: || Box::new(RenameItem),
    examples: &[Example {
        title: "Give files another extension.",
        code: "$null = New-Item pics/a.jpeg -Force; Get-ChildItem pics | Rename-Item -NewName { $_.BaseName + '.jpg' }; Get-ChildItem pics -Name",
        output: Some("a.jpg"),
    }],
};

struct RenameItem;

impl Cmdlet for RenameItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let (paths, _) = place::given(cx);
        let name = cx.str("NewName").unwrap_or_else(|| "".into());
        for text in paths {
            // The path of one item; wildcards are not for renaming.
            for source in place::existing(cx, &text, true)? {
                let renamed = match &source {
                    Place::File(from) => {
                        let Some(goal) = goal(cx, from, &name)? else { continue };
                        transfer::move_item(cx, from, &goal, "Rename")?.then_some(Place::File(goal))
                    }
                    Place::Item(drive, old) => {
                        let value = drives::content(cx, *drive, old);
                        drives::set(cx, *drive, &name, value)?;
                        drives::remove(cx, *drive, old)?;
                        Some(Place::Item(*drive, name.to_string()))
                    }
                };
                if let Some(goal) = renamed
                    && cx.switch("PassThru")
                {
                    item::emit(cx, &goal)?;
                }
            }
        }
        Ok(())
    }
}

/// The new path: a plain name, or a path in the same directory.
fn goal(cx: &mut Cx<'_>, from: &Path, name: &str) -> Result<Option<std::path::PathBuf>> {
    let parent = from.parent().unwrap_or(from);
    if !name.contains(['/', '\\']) {
        return Ok(Some(parent.join(name)));
    }
    let full = cx.engine.resolve_path(name);
    if full.parent() == Some(parent) {
        return Ok(Some(full));
    }
    let message = "Cannot rename the specified target, because it represents a path or device name.";
    cx.write_error(failure::argument(message)).map(|()| None)
}
