//! `Copy-Item`.

use super::place::{self, Place};
use super::{drives, item, transfer};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Copy-Item",
    make: || Box::new(CopyItem),
    examples: &[Example {
        title: "Copy a file.",
        code: "Set-Content a.txt 'data'; Copy-Item a.txt b.txt; Get-Content b.txt",
        output: Some("data"),
    }],
};

struct CopyItem;

impl Cmdlet for CopyItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let sources = place::targets(cx)?;
        let Some(destination) = transfer::destination(cx)? else { return Ok(()) };
        let flat = cx.has("Container") && !cx.switch("Container");
        for source in sources {
            let copied = match (&source, &destination) {
                (Place::File(from), Place::File(to)) => {
                    let directory = cx.host().files.info(from).is_ok_and(|i| i.directory);
                    let goal = transfer::inside(cx, from, to);
                    let done = if !directory {
                        transfer::copy_file(cx, from, &goal)?
                    } else if flat {
                        flatten(cx, from, to)?
                    } else {
                        transfer::copy_directory(cx, from, &goal, cx.switch("Recurse"))?
                    };
                    done.then_some(Place::File(goal))
                }
                (Place::Item(from, name), Place::Item(to, goal)) if from == to => {
                    let value = drives::content(cx, *from, name);
                    drives::set(cx, *to, goal, value)?;
                    Some(destination.clone())
                }
                _ => {
                    let record = super::failure::argument("Source and destination path did not resolve to the same provider.");
                    return Err(cx.fail(record));
                }
            };
            if let Some(goal) = copied
                && cx.switch("PassThru")
            {
                item::emit(cx, &goal)?;
            }
        }
        Ok(())
    }
}

/// Copies the files under a directory into one directory.
fn flatten(cx: &mut Cx<'_>, from: &std::path::Path, to: &std::path::Path) -> Result<bool> {
    for name in place::sorted_names(cx, from) {
        let path = from.join(name);
        if !cx.host().files.info(&path).is_ok_and(|i| i.directory) {
            let goal = transfer::inside(cx, &path, to);
            transfer::copy_file(cx, &path, &goal)?;
        } else if cx.switch("Recurse") {
            flatten(cx, &path, to)?;
        }
    }
    Ok(true)
}
