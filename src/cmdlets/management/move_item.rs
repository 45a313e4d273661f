//! `Move-Item`.

use super::place::{self, Place};
use super::{drives, item, transfer};
use crate::engine::{Cmdlet, CmdletDef, Cx, Example, Result};

pub(crate) static DEF: CmdletDef = CmdletDef {
    name: "Move-Item",
    make: || Box::new(MoveItem),
    examples: &[Example {
        title: "Move a file into a directory.",
        code: "$null = New-Item done -ItemType Directory -Force; Set-Content job.txt 'x'; Move-Item job.txt done; Test-Path done/job.txt",
        output: Some("True"),
    }],
};

struct MoveItem;

impl Cmdlet for MoveItem {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let sources = place::targets(cx)?;
        let Some(destination) = transfer::destination(cx)? else { return Ok(()) };
        for source in sources {
            let moved = match (&source, &destination) {
                (Place::File(from), Place::File(to)) => {
                    let goal = transfer::inside(cx, from, to);
                    transfer::move_item(cx, from, &goal, "Move")?.then_some(Place::File(goal))
                }
                (Place::Item(from, name), Place::Item(to, goal)) if from == to => {
                    let value = drives::content(cx, *from, name);
                    drives::set(cx, *to, goal, value)?;
                    drives::remove(cx, *from, name)?;
                    Some(destination.clone())
                }
                _ => {
                    let record = super::failure::argument("Source and destination path did not resolve to the same provider.");
                    return Err(cx.fail(record));
                }
            };
            if let Some(goal) = moved
                && cx.switch("PassThru")
            {
                item::emit(cx, &goal)?;
            }
        }
        Ok(())
    }
}
