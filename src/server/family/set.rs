//! `Set-Cs*`: changes an instance by parameters, or stores an object that Get returned or New made in memory.

use super::draft::{Draft, Verb};
use super::instance;
use crate::catalog::Noun;
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::server::identity::Identity;
use crate::server::object::{NounObject, wrong_instance};
use crate::server::property;
use crate::value::Value;

pub(super) struct Set;

impl Cmdlet for Set {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let (identity, values) = match cx.arg("Instance").cloned() {
            Some(value) => {
                let (identity, values) = instance_argument(cx, noun, &value)?;
                (identity, Some(values))
            }
            None => match instance::identity_argument(cx, noun)? {
                Some(identity) => (identity, None),
                None if noun.global_instance => (Identity::global(), None),
                None => return Err(cx.fail(identity_missing(noun))),
            },
        };
        let current = with_store(cx, |store| instance::find(store, noun, &identity))?;
        let (verb, values) = match (current, values) {
            (Some(_), Some(values)) => (Verb::Set, values),
            (Some(current), None) => (Verb::Set, current.values(noun)),
            // An object that New made in memory comes into being when Set stores it.
            (None, Some(values)) if noun.verbs.iter().any(|v| v == "New") => (Verb::New, values),
            (None, _) => return cx.write_error(super::not_found(noun, &identity.to_string())),
        };
        let mut draft = Draft::new(noun, verb, identity, values);
        draft.take_parameters(cx)?;
        draft.commit(cx).map(drop)
    }
}

/// The identity and values of `-Instance`; lists may have been changed in place, so all is checked again.
fn instance_argument(cx: &mut Cx<'_>, noun: &'static Noun, value: &Value) -> Result<(Identity, Vec<Value>)> {
    let Some(object) = value.downcast::<NounObject>().filter(|o| std::ptr::eq(o.noun, noun)) else {
        return Err(super::fail(cx, &wrong_instance(noun, value)));
    };
    let identity = match Identity::parse(&object.identity, noun) {
        Ok(identity) => identity,
        Err(message) => return Err(cx.fail(super::invalid_identity(message, &object.identity))),
    };
    let pairs = noun.properties.iter().zip(object.values());
    match pairs.map(|(p, v)| property::accept(p, &v)).collect() {
        Ok(values) => Ok((identity, values)),
        Err(fault) => Err(super::fail(cx, &fault)),
    }
}

fn identity_missing(noun: &Noun) -> ErrorRecord {
    ErrorRecord::with_message(
        "System.ArgumentException",
        format!("Set-{} needs an Identity: there is no Global instance that it could mean.", noun.noun),
        "IdentityMissing",
        ErrorCategory::InvalidArgument,
        Value::Null,
    )
}
