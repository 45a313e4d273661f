//! `Set-Cs*`: changes an instance by parameters, or stores an object that Get returned.

use super::instance;
use crate::engine::{Cmdlet, Cx, Result};
use crate::server::deployment::{Deployment, with_store};
use crate::server::identity::Identity;
use crate::server::object::{NounObject, wrong_instance};

pub(super) struct Set;

impl Cmdlet for Set {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let given = instance::given_properties(cx, noun)?;
        let instance = cx.arg("Instance").cloned();
        let (identity, values) = match &instance {
            Some(value) => {
                let Some(object) = value.downcast::<NounObject>().filter(|o| std::ptr::eq(o.noun, noun)) else {
                    return Err(super::fail(cx, &wrong_instance(noun, value)));
                };
                let identity = match Identity::parse(&object.identity, noun) {
                    Ok(identity) => identity,
                    Err(message) => return Err(cx.fail(super::invalid_identity(message, &object.identity))),
                };
                (identity, Some(object.values()))
            }
            None => (instance::identity_argument(cx, noun)?.unwrap_or_else(Identity::global), None),
        };
        let name = identity.to_string();
        let Some(current) = with_store(cx, |store| instance::find(store, noun, &identity))? else {
            return cx.write_error(super::not_found(noun, &name));
        };
        let current = current.object(noun);
        let Some(current) = current.downcast::<NounObject>() else { return Ok(()) };
        let mut values = values.unwrap_or_else(|| current.values());
        for (i, value) in given {
            if let Some(slot) = values.get_mut(i) {
                *slot = value;
            }
        }
        if !cx.should_process(&name, &cx.state.name.clone())? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        let document = instance::document(noun, &values);
        with_store(cx, |store| store.transact(&change, |tx| tx.put(&noun.noun, &name, document)))
    }
}
