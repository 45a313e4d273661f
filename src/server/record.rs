//! Read-only objects of the deployment: named values, a text, and the product's type name.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::object::CONFIGURATION_ITEM;
use crate::value::{Name, ObjRef, Object, TypeDef, TypeRef, Value, types};

thread_local! {
    static TYPES: RefCell<FxHashMap<String, &'static TypeDef>> = RefCell::default();
}

/// The type of that full name, made on first use: one row for each name that the catalogue or this room writes.
pub(super) fn named_type(name: &str) -> &'static TypeDef {
    derived_type(name, CONFIGURATION_ITEM.name)
}

/// The same with its base type; the first call for a name says which.
pub(super) fn derived_type(name: &str, base: &'static str) -> &'static TypeDef {
    if let Some(known) = TYPES.with_borrow(|t| t.get(name).copied()) {
        return known;
    }
    let kept: &'static str = Box::leak(name.to_owned().into_boxed_str());
    let def: &'static TypeDef = Box::leak(Box::new(TypeDef { base, ..TypeDef::class(kept) }));
    types::register(&[def]);
    TYPES.with_borrow_mut(|t| t.insert(name.to_owned(), def));
    def
}

/// A read-only object: sites, pools, services, and what refers to them.
pub(super) struct Record {
    def: &'static TypeDef,
    text: Rc<str>,
    values: Vec<(Name, Value)>,
}

impl Record {
    /// An object of a type with the values that it shows, in order; `text` is what it prints in a string.
    pub(super) fn value(def: &'static TypeDef, text: &str, values: Vec<(Name, Value)>) -> Value {
        Value::Object(ObjRef::new(Self { def, text: text.into(), values }))
    }

    /// An object that stands for another one by its name: it prints as that name and compares with it.
    pub(super) fn reference(def: &'static TypeDef, text: &str) -> Value {
        Self::value(def, text, vec![(Name::new("FriendlyName"), Value::str(text))])
    }

    /// A value by name, in any case.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(n, _)| n.as_str().eq_ignore_ascii_case(name)).map(|(_, v)| v)
    }
}

impl Object for Record {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.text.to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.invariant_text().eq_ignore_ascii_case(&self.text))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.text.to_lowercase())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        self.get(name.as_str()).cloned()
    }
    fn adapted_names(&self) -> Vec<Name> {
        self.values.iter().map(|(n, _)| *n).collect()
    }
}
