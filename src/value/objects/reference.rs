//! `[ref]` and `[switch]`.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use crate::value::{Fault, Object, TypeRef, Value, types};

/// What a reference leads to.
enum Place {
    /// A value of its own.
    Cell(RefCell<Value>),
    /// A variable or property, through functions of the engine.
    Functions(Getter, Setter),
}

type Getter = Box<dyn Fn() -> Result<Value, Fault>>;
type Setter = Box<dyn Fn(Value) -> Result<(), Fault>>;

/// `System.Management.Automation.PSReference`: what `[ref]$x` makes.
pub struct PsReference(Place);

impl PsReference {
    /// A reference to a value of its own (`[ref]1`).
    pub fn to_value(value: Value) -> Self {
        Self(Place::Cell(RefCell::new(value)))
    }

    /// A reference to a variable.
    pub fn to_place(
        get: impl Fn() -> Result<Value, Fault> + 'static,
        set: impl Fn(Value) -> Result<(), Fault> + 'static,
    ) -> Self {
        Self(Place::Functions(Box::new(get), Box::new(set)))
    }

    /// `.Value`.
    pub fn get(&self) -> Result<Value, Fault> {
        match &self.0 {
            Place::Cell(cell) => Ok(cell.borrow().clone()),
            Place::Functions(get, _) => get(),
        }
    }

    /// Sets `.Value`.
    pub fn set(&self, value: Value) -> Result<(), Fault> {
        match &self.0 {
            Place::Cell(cell) => {
                *cell.borrow_mut() = value;
                Ok(())
            }
            Place::Functions(_, set) => set(value),
        }
    }
}

impl Object for PsReference {
    fn type_ref(&self) -> TypeRef {
        let held = self.get().ok().and_then(|v| v.base().type_ref()).unwrap_or(TypeRef::Def(&types::OBJECT));
        TypeRef::Generic(&types::PS_REFERENCE_OF, Rc::new([held]))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `System.Management.Automation.SwitchParameter`: whether the switch is present.
pub struct Switch(pub bool);

impl Object for Switch {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::SWITCH_PARAMETER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(if self.0 { "True" } else { "False" }.to_owned())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        match other {
            Value::Bool(b) => Some(*b == self.0),
            _ => Some(other.downcast::<Self>().is_some_and(|s| s.0 == self.0)),
        }
    }
    fn hash_text(&self) -> Option<String> {
        self.text()
    }
}
