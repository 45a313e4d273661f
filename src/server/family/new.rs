//! `New-Cs*`: a new instance in the store, or only in memory.

use super::draft::{Draft, Verb};
use super::instance;
use crate::catalog::{IdentityForm, Noun};
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::identity::Identity;
use crate::server::property;
use crate::value::Value;

pub(super) struct New;

impl Cmdlet for New {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let nameless = noun.identity.form == IdentityForm::None;
        let identity = if nameless { Some(Identity::global()) } else { instance::identity_argument(cx, noun)? };
        let Some(identity) = identity else { return Ok(()) };
        let values = noun.properties.iter().map(property::default).collect();
        let mut draft = Draft::new(noun, Verb::New, identity, values);
        draft.take_parameters(cx)?;
        if nameless {
            return cx.write(draft.item());
        }
        if cx.switch("InMemory") {
            return cx.write(draft.object());
        }
        let exists = with_store(cx, |store| instance::find(store, noun, &draft.identity))?.is_some();
        if exists || draft.identity.is_global() {
            return cx.write_error(already_exists(noun, &draft.identity));
        }
        match draft.commit(cx)? {
            Some(made) => cx.write(made.object()),
            None => Ok(()),
        }
    }
}

fn already_exists(noun: &Noun, identity: &Identity) -> ErrorRecord {
    let name = identity.to_string();
    ErrorRecord::with_message(
        "System.InvalidOperationException",
        format!("\"{}\" \"{name}\" already exists. Use Set-{} to change it.", super::short_type(noun), noun.noun),
        "ItemAlreadyExists",
        ErrorCategory::ResourceExists,
        Value::str(name),
    )
}
