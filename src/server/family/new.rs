//! `New-Cs*`: a new instance in the store, or only in memory.

use super::instance;
use crate::catalog::Scope;
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::{Deployment, with_store};
use crate::server::object::NounObject;
use crate::server::property;
use crate::value::Value;

pub(super) struct New;

impl Cmdlet for New {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let Some(identity) = instance::identity_argument(cx, noun)? else { return Ok(()) };
        let name = identity.to_string();
        let mut values: Vec<Value> = noun.properties.iter().map(property::default).collect();
        for (i, value) in instance::given_properties(cx, noun)? {
            if let Some(slot) = values.get_mut(i) {
                *slot = value;
            }
        }
        if cx.switch("InMemory") {
            return cx.write(NounObject::value(noun, name, values));
        }
        let exists = with_store(cx, |store| instance::find(store, noun, &identity))?.is_some();
        if exists || identity.scope == Scope::Global {
            let record = ErrorRecord::with_message(
                "System.InvalidOperationException",
                format!(
                    "\"{}\" \"{name}\" already exists. Use Set-{} to change it.",
                    super::short_type(noun),
                    noun.noun
                ),
                "ItemAlreadyExists",
                ErrorCategory::ResourceExists,
                Value::str(name),
            );
            return cx.write_error(record);
        }
        if !cx.should_process(&name, &cx.state.name.clone())? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        let document = instance::document(noun, &values);
        with_store(cx, |store| store.transact(&change, |tx| tx.put(&noun.noun, &name, document)))?;
        cx.write(NounObject::value(noun, name, values))
    }
}
