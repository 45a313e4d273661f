//! Classes and enumerations of scripts: their definition, and their objects at work.
//!
//! A definition becomes a [`TypeDef`](crate::value::TypeDef) that the rest of the shell treats like any other, and a
//! [`Class`] beside it that knows what runs. Types are defined when the script block that holds them first runs, before
//! its first statement, and are seen from the text they stand in and from the scope it ran in.

mod class;
mod define;
mod direct;
mod enumeration;
mod invoke;
mod members;
mod names;
mod using;

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::scope::Scope;
use super::tree::{Compiled, Template};
use super::{Engine, Flow, Result};
use crate::syntax::ParseError;
use crate::text::{Source, Span};
use crate::value::{Name, TypeDef, TypeRef, types};

use class::Class;
pub(super) use direct::{KnownFunction, KnownSlot, Takes};
pub(crate) use names::no_attribute;

/// Types by name.
type TypeMap = FxHashMap<Name, &'static TypeDef>;

/// What type names mean in texts that define types or say `using namespace`.
#[derive(Default)]
pub(crate) struct ScriptTypes {
    texts: RefCell<Vec<TextNames>>,
    /// Classes by the numbers of their rows.
    classes: RefCell<FxHashMap<u32, Rc<Class>>>,
}

struct TextNames {
    source: Rc<Source>,
    namespaces: Rc<[String]>,
    /// The types with the blocks that they are known in.
    types: Vec<(Name, &'static TypeDef, Span)>,
}

impl TextNames {
    fn put(&mut self, def: &'static TypeDef, block: Span) {
        self.types.push((Name::new(def.name), def, block));
    }

    /// The type of that name in the innermost block around a place.
    fn get(&self, name: Name, at: u32) -> Option<&'static TypeDef> {
        let around = self.types.iter().filter(|(n, _, block)| *n == name && (block.start..=block.end).contains(&at));
        around.max_by_key(|(_, _, block)| block.start).map(|(_, def, _)| *def)
    }
}

/// The types that one scope holds.
#[derive(Default)]
pub(crate) struct ScopeTypes(RefCell<Option<Box<TypeMap>>>);

impl ScopeTypes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.borrow().is_none()
    }

    fn insert(&self, def: &'static TypeDef) {
        self.0.borrow_mut().get_or_insert_default().insert(Name::new(def.name), def);
    }

    /// All types, in no order.
    fn all(&self) -> Vec<&'static TypeDef> {
        self.0.borrow().as_ref().map_or_else(Vec::new, |t| t.values().copied().collect())
    }

    fn get(&self, name: Name) -> Option<&'static TypeDef> {
        self.0.borrow().as_ref()?.get(&name).copied()
    }
}

impl Engine {
    /// Remembers the namespaces that a text uses.
    pub(crate) fn use_namespaces(&mut self, source: &Rc<Source>, namespaces: &Rc<[String]>) {
        if !namespaces.is_empty() {
            self.text_names(source, |names| names.namespaces = namespaces.clone());
        }
    }

    fn text_names(&self, source: &Rc<Source>, change: impl FnOnce(&mut TextNames)) {
        let mut texts = self.script_types.texts.borrow_mut();
        let found = texts.iter().position(|t| Rc::ptr_eq(&t.source, source));
        let at = found.unwrap_or(texts.len());
        if found.is_none() {
            let names = TextNames { source: source.clone(), namespaces: Rc::from([]), types: Vec::new() };
            texts.push(names);
        }
        if let Some(names) = texts.get_mut(at) {
            change(names);
        }
    }

    /// Defines the types of a script block, once, and makes them known to its text.
    ///
    /// # Errors
    /// Where a type cannot be made: what it names is unknown, or what it derives from does not allow it.
    pub(crate) fn define_types(&mut self, template: &Rc<Template>) -> Result {
        if !template.definition_errors.is_empty() {
            let errors = super::types::parse_error(&template.source, &template.definition_errors);
            return Err(Flow::Throw(errors));
        }
        let compiled = template.compiled();
        let nothing = compiled.types.is_empty() && template.ast.usings.is_empty();
        if nothing || compiled.defined.get().is_some() {
            return Ok(());
        }
        let compiled = compiled.clone();
        using::load(self, template)?;
        let made = if compiled.types.is_empty() { Vec::new() } else { define::types(self, template, &compiled.types)? };
        let _first = compiled.defined.set(made.into());
        Ok(())
    }

    /// Makes the types of a script block known in the scope it runs in.
    pub(crate) fn declare_types(&self, compiled: &Compiled, scope: &Scope) {
        for def in compiled.defined.get().map_or(&[] as &[_], |d| d) {
            scope.types.insert(def);
        }
    }

    /// The class behind a row; `None` for the shell's own types.
    fn class_of(&self, def: &TypeDef) -> Option<Rc<Class>> {
        self.script_types.classes.borrow().get(&def.script).cloned()
    }

    /// The type of a script that a name means at a place: in the text around it, or in a scope seen from here.
    fn own_type(&self, source: &Rc<Source>, at: u32, name: &str) -> Option<&'static TypeDef> {
        let name = Name::new(name);
        let texts = self.script_types.texts.borrow();
        let lexical = texts.iter().find(|t| Rc::ptr_eq(&t.source, source)).and_then(|t| t.get(name, at));
        if lexical.is_some() {
            return lexical;
        }
        let mut at = Some(&self.scope);
        while let Some(scope) = at {
            if let Some(found) = scope.types.get(name) {
                return Some(found);
            }
            at = scope.parent.as_ref();
        }
        None
    }

    /// The type of that name as scripts write it, at a place of a text with its namespaces.
    pub(crate) fn find_type_in(
        &self,
        source: &Rc<Source>,
        at: u32,
        name: &str,
        namespaces: &[String],
    ) -> Option<TypeRef> {
        if self.script_types.texts.borrow().is_empty() {
            return types::resolve(name)
                .or_else(|| namespaces.iter().find_map(|n| types::resolve(&format!("{n}.{name}"))));
        }
        let spaces: Vec<&str> = namespaces.iter().map(String::as_str).collect();
        types::resolve_with(name, &spaces, &|name| self.own_type(source, at, name))
    }

    /// The type of that name as a command or a text at run time means it: here, with the running text's namespaces.
    pub fn named_type(&self, name: &str) -> Option<TypeRef> {
        let texts = self.script_types.texts.borrow();
        let known = texts.iter().find(|t| Rc::ptr_eq(&t.source, &self.source)).map(|t| t.namespaces.clone());
        drop(texts);
        self.find_type_in(&self.source, self.span.start, name, known.as_deref().unwrap_or(&[]))
    }
}

/// A definition that fails, as the parse error that it is to scripts.
fn refused(source: &Rc<Source>, span: Span, id: &'static str, message: String) -> Flow {
    let error = ParseError { id: id.into(), message, span, incomplete: false };
    Flow::Throw(super::types::parse_error(source, &[error]))
}

fn type_not_found(source: &Rc<Source>, span: Span, text: &str) -> Flow {
    refused(source, span, "TypeNotFound", format!("Unable to find type [{text}]."))
}
