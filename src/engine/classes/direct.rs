//! What member nodes remember of scripts' classes: the slot of a property and what may go into it unconverted, and the
//! method that a call means, so that neither is looked up by its name again.

use std::rc::Rc;

use super::class::Class;
use super::invoke::Scoped;
use crate::engine::{Engine, Result};
use crate::value::types::call::Chosen;
use crate::value::types::{self, script};
use crate::value::{Name, TypeDef, TypeRef, Value};

/// The types whose values are told apart without a look at an object.
const SCALARS: [&TypeDef; 6] =
    [&types::BOOLEAN, &types::CHAR, &types::INT32, &types::INT64, &types::DOUBLE, &types::STRING];

/// What a property takes as it is.
#[derive(Clone, Copy)]
pub(crate) enum Takes {
    /// Any value.
    Anything,
    /// Scalars and strings of exactly that type.
    Scalar(&'static TypeDef),
    /// Nothing: values are converted and validated.
    Converted,
}

/// A property of the objects of exactly one class.
#[derive(Clone, Copy)]
pub(crate) struct KnownSlot {
    pub(crate) def: &'static TypeDef,
    pub(crate) slot: u32,
    pub(crate) takes: Takes,
}

/// A method of a class for arguments that need no conversion.
pub(crate) struct KnownFunction {
    class: Rc<Class>,
    index: usize,
}

impl Engine {
    /// The property of that name of a class's objects.
    pub(crate) fn known_slot(&self, def: &'static TypeDef, name: Name) -> Option<KnownSlot> {
        let class = self.class_of(def)?;
        let slot = *class.slots.get(&name)?;
        let property = class.property(slot)?;
        let takes = match (&property.type_ref, &property.constraint) {
            (None, None) => Takes::Anything,
            (Some(TypeRef::Def(ty)), None) if SCALARS.iter().any(|scalar| std::ptr::eq(*scalar, *ty)) => {
                Takes::Scalar(ty)
            }
            _ => Takes::Converted,
        };
        Some(KnownSlot { def, slot, takes })
    }

    /// The function of a class that was chosen for a call; `None` where its arguments are converted first.
    pub(crate) fn known_function(&self, chosen: &Chosen) -> Option<KnownFunction> {
        let script::Member { class, index } = chosen.script()?;
        let class = self.script_types.classes.borrow().get(&class).cloned()?;
        Some(KnownFunction { class, index: index as usize })
    }

    /// Calls a method whose arguments have the types that it was chosen for.
    ///
    /// # Errors
    /// What the method throws.
    pub(crate) fn call_known(&mut self, known: &KnownFunction, this: &Value, args: &[Value]) -> Result<Value> {
        self.initialize_class(&known.class)?;
        let Some(function) = known.class.functions.get(known.index) else { return Ok(Value::Nothing) };
        let result = self.call_function(&Scoped { class: &known.class, function }, this, args);
        result.map_err(|flow| self.positioned(flow))
    }
}
