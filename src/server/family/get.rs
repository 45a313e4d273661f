//! `Get-Cs*`: all instances, one by identity, or those that a wildcard fits.

use super::instance;
use crate::engine::{Cmdlet, Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::with_store;
use crate::text::WildcardPattern;
use crate::value::Value;

pub(super) struct Get;

impl Cmdlet for Get {
    fn process(&mut self, cx: &mut Cx<'_>) -> Result {
        let noun = super::noun_of(cx)?;
        if let Some(identity) = instance::identity_argument(cx, noun)? {
            return match with_store(cx, |store| instance::find(store, noun, &identity))? {
                Some(found) => cx.write(found.object(noun)),
                None => cx.write_error(super::not_found(noun, &identity.to_string())),
            };
        }
        let pattern = match cx.str("Filter") {
            None => None,
            Some(text) => match WildcardPattern::new(&text) {
                Ok(pattern) => Some(pattern),
                Err(e) => {
                    let record = ErrorRecord::with_message(
                        "System.ArgumentException",
                        e.to_string(),
                        "InvalidFilter",
                        ErrorCategory::InvalidArgument,
                        Value::Str(text),
                    );
                    return Err(cx.fail(record));
                }
            },
        };
        for found in with_store(cx, |store| instance::all(store, noun))? {
            if pattern.as_ref().is_none_or(|p| p.is_match(&found.identity.to_string())) {
                cx.write(found.object(noun))?;
            }
        }
        Ok(())
    }
}
