//! `Remove-Cs*`: deletes an instance; Global goes back to its defaults.

use super::instance;
use crate::catalog::Scope;
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::{Deployment, with_store};
use crate::value::Value;

pub(super) struct Remove;

impl Cmdlet for Remove {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        let Some(identity) = instance::identity_argument(cx, noun)? else { return Ok(()) };
        let name = identity.to_string();
        if with_store(cx, |store| instance::find(store, noun, &identity))?.is_none() {
            return cx.write_error(super::not_found(noun, &name));
        }
        let global = identity.scope == Scope::Global;
        if global && !noun.remove_global_resets {
            let record = ErrorRecord::with_message(
                "System.InvalidOperationException",
                format!("The Global instance of \"{}\" cannot be removed.", super::short_type(noun)),
                "GlobalCannotBeRemoved",
                ErrorCategory::InvalidOperation,
                Value::str(name),
            );
            return cx.write_error(record);
        }
        if !cx.should_process(&name, &cx.state.name.clone())? {
            return Ok(());
        }
        let change = Deployment::change(cx.engine);
        with_store(cx, |store| store.transact(&change, |tx| tx.delete(&noun.noun, &name).map(drop)))?;
        if global {
            cx.warning(&format!(
                "The Global instance of {} cannot be removed: it has been reset to its default values.",
                noun.noun
            ))?;
        }
        Ok(())
    }
}
