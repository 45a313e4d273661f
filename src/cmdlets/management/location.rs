//! The current location: where it was, and the stacks of `Push-Location`.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::failure;
use super::place::{self, Place};
use crate::engine::{Cx, Engine, Result};
use crate::error::ErrorCategory;

/// What a session remembers of its locations.
#[derive(Default)]
pub(super) struct Locations {
    /// The stacks by name in lower case; the nameless one is the default.
    pub(super) stacks: RefCell<FxHashMap<String, Vec<PathBuf>>>,
    back: RefCell<Vec<PathBuf>>,
    forward: RefCell<Vec<PathBuf>>,
}

/// The session's locations.
pub(super) fn locations(engine: &mut Engine) -> Rc<Locations> {
    if let Some(known) = engine.extension::<Locations>() {
        return known;
    }
    let new = Rc::new(Locations::default());
    engine.set_extension(new.clone());
    new
}

/// Goes to the directory that a path means; whether it is there.
pub(super) fn go(cx: &mut Cx<'_>, text: &str, literal: bool) -> Result<bool> {
    let known = locations(cx.engine);
    let current = cx.engine.current_directory();
    if !literal && (text == "-" || text == "+") {
        let (from, to) = if text == "-" { (&known.back, &known.forward) } else { (&known.forward, &known.back) };
        let Some(path) = from.borrow_mut().pop() else {
            let message = match text {
                "-" => "There is no location history left to navigate backwards.",
                _ => "There is no location history left to navigate forwards.",
            };
            let kind = "System.InvalidOperationException";
            let category = ErrorCategory::InvalidOperation;
            let record =
                failure::about(kind, message.to_owned(), "System.InvalidOperationException", category, &current);
            return cx.write_error(record).map(|()| false);
        };
        to.borrow_mut().push(current);
        cx.engine.set_current_directory(path);
        return Ok(true);
    }
    let mut found = match place::expand(cx, text, literal) {
        Ok(found) => found,
        Err(record) => return cx.write_error(record).map(|()| false),
    };
    found.retain(|place| match place {
        Place::File(path) => cx.host().files.info(path).is_ok_and(|i| i.directory),
        Place::Item(..) => true,
    });
    match found.as_slice() {
        [Place::File(path)] => {
            known.back.borrow_mut().push(current);
            known.forward.borrow_mut().clear();
            cx.engine.set_current_directory(path.clone());
            Ok(true)
        }
        [Place::Item(drive, _)] => {
            let message = format!("The drive {}: has no directories to go to here.", drive.name());
            let category = ErrorCategory::NotImplemented;
            let record =
                failure::about("System.NotSupportedException", message, "LocationNotSupported", category, &current);
            cx.write_error(record).map(|()| false)
        }
        [] => {
            let shown = place::read(cx, text).map_or_else(|_| text.to_owned(), |p| p.shown());
            cx.write_error(place::path_not_found(&shown)).map(|()| false)
        }
        _ => {
            let message = format!("The path '{text}' means more than one directory.");
            cx.write_error(failure::argument(&message)).map(|()| false)
        }
    }
}

/// The name of a stack as it is kept; the default one has none.
pub(super) fn stack_name(cx: &Cx<'_>) -> String {
    let name = cx.str("StackName").map(|n| n.to_lowercase()).unwrap_or_default();
    if name == "default" { String::new() } else { name }
}
