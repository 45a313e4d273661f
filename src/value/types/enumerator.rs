//! Enumerators, as `GetEnumerator()` gives them.

use std::any::Any;
use std::cell::Cell;

use super::support::{body, invalid_operation, m, p};
use super::{TypeDef, TypeRef};
use crate::value::{DictionaryEntry, Fault, KeyValuePair, Object, Value};

/// An enumerator over a copy of the elements.
pub struct Enumerator {
    def: &'static TypeDef,
    items: Vec<Value>,
    /// Number of elements already behind it; 0 before the first `MoveNext`.
    passed: Cell<usize>,
}

/// An enumerator over a list.
pub fn over(items: Vec<Value>) -> Value {
    Value::object(Enumerator { def: &ENUMERATOR, items, passed: Cell::new(0) })
}

/// An enumerator over the pairs of a dictionary.
pub(super) fn over_pairs(items: Vec<Value>) -> Value {
    Value::object(Enumerator { def: &DICTIONARY_ENUMERATOR, items, passed: Cell::new(0) })
}

static ENUMERATOR: TypeDef = TypeDef::class("System.Array+ArrayEnumerator")
    .implements(&["System.Collections.IEnumerator"])
    .properties(&[p("Current", "System.Object", |_, this| current(this))])
    .methods(METHODS);

static DICTIONARY_ENUMERATOR: TypeDef = TypeDef::class("System.Collections.Hashtable+HashtableEnumerator")
    .implements(&["System.Collections.IDictionaryEnumerator", "System.Collections.IEnumerator"])
    .properties(&[
        p("Current", "System.Object", |_, this| current(this)),
        p("Entry", "System.Collections.DictionaryEntry", |_, this| current(this)),
        p("Key", "System.Object", |_, this| Ok(pair(&current(this)?).0)),
        p("Value", "System.Object", |_, this| Ok(pair(&current(this)?).1)),
    ])
    .methods(METHODS);

const METHODS: &[super::Method] = &[
    m("bool MoveNext()", |_, this, _| {
        let own = body::<Enumerator>(this)?;
        own.passed.set((own.passed.get() + 1).min(own.items.len() + 1));
        Ok(Value::Bool(own.passed.get() <= own.items.len()))
    }),
    m("void Reset()", |_, this, _| {
        body::<Enumerator>(this)?.passed.set(0);
        Ok(Value::Null)
    }),
    m("void Dispose()", |_, _, _| Ok(Value::Null)),
];

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[&ENUMERATOR, &DICTIONARY_ENUMERATOR];

/// Moves an enumerator on; the element it then stands at.
pub fn next(enumerator: &Value) -> Option<Value> {
    let own = enumerator.downcast::<Enumerator>()?;
    let at = own.passed.get();
    own.passed.set((at + 1).min(own.items.len() + 1));
    own.items.get(at).cloned()
}

/// Whether a value is an enumerator: operators take it as one object.
pub fn is_enumerator(value: &Value) -> bool {
    value.downcast::<Enumerator>().is_some()
}

fn current(this: &Value) -> Result<Value, Fault> {
    let own = body::<Enumerator>(this)?;
    let found = own.passed.get().checked_sub(1).and_then(|i| own.items.get(i));
    found.cloned().ok_or_else(|| invalid_operation("Enumeration has either not started or has already finished."))
}

/// Key and value of a pair.
pub(super) fn pair(value: &Value) -> (Value, Value) {
    if let Some(entry) = value.downcast::<DictionaryEntry>() {
        return (entry.key.clone(), entry.value.clone());
    }
    value.downcast::<KeyValuePair>().map_or((Value::Null, Value::Null), |p| (p.key.clone(), p.value.clone()))
}

impl Object for Enumerator {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    /// What is left of it, as the pipeline takes it; it is behind it then.
    fn elements(&self) -> Option<Vec<Value>> {
        let passed = self.passed.replace(self.items.len() + 1);
        Some(self.items.get(passed.min(self.items.len())..).unwrap_or_default().to_vec())
    }
}
