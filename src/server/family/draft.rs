//! A change to one instance before it is made: what stood there, what will stand, and what changes with it.

use serde_json::Value as Json;

use super::hooks;
use super::instance;
use crate::catalog::Noun;
use crate::engine::{Cx, Result};
use crate::error::{ErrorCategory, ErrorRecord};
use crate::server::deployment::{Deployment, with_store};
use crate::server::identity::Identity;
use crate::server::object::{NounObject, Shape};
use crate::server::property;
use crate::value::Value;

/// What a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::server) enum Verb {
    New,
    Set,
    Remove,
}

/// A change to one instance.
pub(in crate::server) struct Draft {
    pub(super) noun: &'static Noun,
    pub(super) verb: Verb,
    pub(super) identity: Identity,
    /// For each of the noun's properties the value that will stand; for Remove the one that stood.
    values: Vec<Value>,
    /// Positions of the properties that parameters set.
    given: Vec<usize>,
    /// Documents that change with it: noun, identity and document.
    also: Vec<(String, String, Json)>,
    /// Asked before the change is made, unless `-Force` is given.
    question: Option<String>,
    /// Said once the change is made.
    warnings: Vec<String>,
}

impl Draft {
    /// A change of an instance to these values.
    pub(super) fn new(noun: &'static Noun, verb: Verb, identity: Identity, values: Vec<Value>) -> Self {
        Self { noun, verb, identity, values, given: Vec::new(), also: Vec::new(), question: None, warnings: Vec::new() }
    }

    /// Takes the values of parameters; a fault ends the cmdlet.
    pub(super) fn take_parameters(&mut self, cx: &mut Cx<'_>) -> Result {
        for (i, p) in self.noun.properties.iter().enumerate() {
            let Some(value) = cx.arg(&p.name).cloned() else { continue };
            let Some(slot) = self.values.get_mut(i) else { continue };
            match property::change(p, slot, &value) {
                Ok(value) => *slot = value,
                Err(fault) => return Err(super::fail(cx, &fault)),
            }
            self.given.push(i);
        }
        for (p, slot) in self.noun.properties.iter().zip(&mut self.values) {
            if p.is_identity {
                *slot = Value::str(self.identity.relative());
            }
        }
        Ok(())
    }

    /// The value of a property.
    pub(super) fn get(&self, name: &str) -> Value {
        self.position(name).and_then(|i| self.values.get(i)).cloned().unwrap_or_default()
    }

    /// Whether a property is true.
    pub(super) fn is_on(&self, name: &str) -> bool {
        matches!(self.get(name), Value::Bool(true))
    }

    /// Sets a property.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(slot) = self.position(name).and_then(|i| self.values.get_mut(i)) {
            *slot = value;
        }
    }

    /// Whether a parameter set the property.
    pub(super) fn was_given(&self, name: &str) -> bool {
        self.position(name).is_some_and(|i| self.given.contains(&i))
    }

    /// Changes another instance of the noun too.
    pub(super) fn also(&mut self, identity: &Identity, values: &[Value]) {
        self.also_document(&self.noun.noun, identity.to_string(), property::document(self.noun, values));
    }

    /// Changes a document of any noun too.
    pub(super) fn also_document(&mut self, noun: &str, identity: String, document: Json) {
        self.also.push((noun.to_owned(), identity, document));
    }

    /// Asks before the change is made, unless `-Force` is given.
    pub(super) fn ask(&mut self, question: String) {
        self.question = Some(question);
    }

    /// Warns once the change is made.
    pub(super) fn warn(&mut self, text: impl Into<String>) {
        self.warnings.push(text.into());
    }

    /// The instance as an object.
    pub(super) fn object(&self) -> Value {
        let shape = hooks::of(self.noun).shape(self.noun, &self.values);
        NounObject::value(self.noun, self.identity.to_string(), self.values.clone(), &shape)
    }

    /// The object of a noun without identities.
    pub(super) fn item(&self) -> Value {
        NounObject::value(self.noun, String::new(), self.values.clone(), &Shape::default())
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.noun.properties.iter().position(|p| p.name.eq_ignore_ascii_case(name))
    }

    /// Lets the noun's own rules see the change, asks, and makes it; whether it was made.
    pub(super) fn commit(mut self, cx: &mut Cx<'_>) -> Result<Option<Self>> {
        if let Some(refusal) = self.refusal(cx)? {
            cx.write_error(refusal)?;
            return Ok(None);
        }
        let name = self.identity.to_string();
        if !cx.should_process(&name, &cx.state.name.clone())? {
            return Ok(None);
        }
        if let Some(question) = self.question.take().filter(|_| !cx.switch("Force"))
            && !cx.should_continue(&question, "Confirm")?
        {
            return Ok(None);
        }
        let change = Deployment::change(cx.engine);
        let noun = self.noun;
        let document = (self.verb != Verb::Remove).then(|| property::document(noun, &self.values));
        let also = std::mem::take(&mut self.also);
        with_store(cx, |store| {
            store.transact(&change, |tx| {
                match document {
                    Some(document) => tx.put(&noun.noun, &name, document)?,
                    None => drop(tx.delete(&noun.noun, &name)?),
                }
                also.into_iter().try_for_each(|(noun, identity, document)| tx.put(&noun, &identity, document))
            })
        })?;
        for warning in std::mem::take(&mut self.warnings) {
            cx.warning(&warning)?;
        }
        Ok(Some(self))
    }

    fn refusal(&mut self, cx: &mut Cx<'_>) -> Result<Option<ErrorRecord>> {
        if self.verb != Verb::Remove
            && let Some(taken) = self.taken(cx)?
        {
            return Ok(Some(taken));
        }
        hooks::of(self.noun).review(cx, self)
    }

    /// The error for a value that no two instances may share, where another has it.
    fn taken(&self, cx: &mut Cx<'_>) -> Result<Option<ErrorRecord>> {
        let noun = self.noun;
        let unique = noun.properties.iter().zip(&self.values).filter(|(p, v)| p.unique && !v.is_null());
        let unique: Vec<_> = unique.collect();
        if unique.is_empty() {
            return Ok(None);
        }
        let others = with_store(cx, |store| instance::all(store, noun))?;
        for other in others.iter().filter(|o| o.identity != self.identity) {
            for (p, value) in &unique {
                let text = value.invariant_text();
                if other.value(noun, &p.name).invariant_text().eq_ignore_ascii_case(&text) {
                    let message =
                        format!("The value \"{text}\" of {} is already used by \"{}\".", p.name, other.identity);
                    return Ok(Some(ErrorRecord::with_message(
                        "System.InvalidOperationException",
                        message,
                        "DuplicateValue",
                        ErrorCategory::ResourceExists,
                        Value::Str(text),
                    )));
                }
            }
        }
        Ok(None)
    }
}
