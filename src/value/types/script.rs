//! Types that scripts define: the value room's side of them.
//!
//! A script's class or enumeration is a [`TypeDef`] like any other, made at run time and kept for good; what its rows
//! cannot say in a table (methods that are script text, properties that validate) goes through [`ScriptType`], found by
//! the number in the row. Objects are [`Instance`]s, or exceptions, with their properties in slots.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{TypeDef, TypeRef};
use crate::host::Host;
use crate::value::objects::Instance;
use crate::value::{Exception, Fault, Name, Runtime, Str, Value};

/// A member of a script's type: the number of the type, and the number of the member in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The type, as [`TypeDef::script`] has it.
    pub class: u32,
    /// The member, in a numbering of the type's own for each kind of member.
    pub index: u32,
}

/// Methods of `System.Object` and `IComparable` that a class may write anew, and that the language calls by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Override {
    /// `string ToString()`
    ToString,
    /// `bool Equals(object)`
    Equals,
    /// `int GetHashCode()`
    GetHashCode,
    /// `int CompareTo(object)`
    CompareTo,
}

/// What a script's type does; the engine implements it.
pub trait ScriptType {
    /// Sets a property: converts, validates, stores.
    fn set(&self, rt: &mut dyn Runtime, this: &Value, slot: u32, value: &Value) -> Result<(), Fault>;
    /// Reads a static property.
    fn get_static(&self, rt: &mut dyn Runtime, index: u32) -> Result<Value, Fault>;
    /// Sets a static property.
    fn set_static(&self, rt: &mut dyn Runtime, index: u32, value: &Value) -> Result<(), Fault>;
    /// Calls a method, or with the type as `this` a constructor.
    fn call(&self, rt: &mut dyn Runtime, index: u32, this: &Value, args: &[Value]) -> Result<Value, Fault>;
    /// The parameter types of a method or constructor.
    fn parameter_types(&self, index: u32) -> Vec<TypeRef>;
    /// What a method returns; `None` for nothing.
    fn return_type(&self, index: u32) -> Option<TypeRef>;
    /// The type of the property in a slot.
    fn property_type(&self, slot: u32) -> Option<TypeRef>;
    /// The shell's own type that it derives from, where that is not `System.Object`.
    fn native(&self) -> Option<&TypeRef>;
    /// The slots of the properties, base types' included.
    fn slots(&self) -> &FxHashMap<Name, u32>;
    /// The method that the class has for one that the language calls.
    fn overriding(&self, what: Override) -> Option<Member>;
}

thread_local! {
    static TYPES: RefCell<Vec<Option<Rc<dyn ScriptType>>>> = RefCell::default();
    /// Whether any class has a method that the language calls by itself.
    static OVERRIDING: Cell<bool> = const { Cell::new(false) };
}

scoped_tls_hkt::scoped_thread_local!(static mut CALLER: dyn Runtime);

/// A number for a type about to be made.
pub fn reserve() -> u32 {
    TYPES.with_borrow_mut(|t| {
        t.push(None);
        t.len() as u32
    })
}

/// Makes a type known under its number.
pub fn fill(number: u32, made: Rc<dyn ScriptType>) {
    let kinds = [Override::ToString, Override::Equals, Override::GetHashCode, Override::CompareTo];
    if kinds.iter().any(|k| made.overriding(*k).is_some()) {
        OVERRIDING.set(true);
    }
    TYPES.with_borrow_mut(|t| {
        if let Some(place) = t.get_mut((number as usize).wrapping_sub(1)) {
            *place = Some(made);
        }
    });
}

/// The type of a number; `None` for 0.
pub fn of(number: u32) -> Option<Rc<dyn ScriptType>> {
    TYPES.with_borrow(|t| t.get((number as usize).wrapping_sub(1)).cloned().flatten())
}

fn gone() -> Fault {
    Fault::thrown("System.TypeLoadException", "The type of the script is not complete.")
}

impl Member {
    /// Calls it.
    ///
    /// # Errors
    /// What the method throws.
    pub fn call(self, rt: &mut dyn Runtime, this: &Value, args: &[Value]) -> Result<Value, Fault> {
        of(self.class).ok_or_else(gone)?.call(rt, self.index, this, args)
    }

    /// Sets the property.
    ///
    /// # Errors
    /// Where the value does not convert or is not valid.
    pub fn set(self, rt: &mut dyn Runtime, this: &Value, value: &Value) -> Result<(), Fault> {
        of(self.class).ok_or_else(gone)?.set(rt, this, self.index, value)
    }

    /// Reads the static property.
    ///
    /// # Errors
    /// What the type's initialisation throws.
    pub fn get_static(self, rt: &mut dyn Runtime) -> Result<Value, Fault> {
        of(self.class).ok_or_else(gone)?.get_static(rt, self.index)
    }

    /// Sets the static property.
    ///
    /// # Errors
    /// Where the value does not convert or is not valid.
    pub fn set_static(self, rt: &mut dyn Runtime, value: &Value) -> Result<(), Fault> {
        of(self.class).ok_or_else(gone)?.set_static(rt, self.index, value)
    }

    /// The parameter types of the method.
    pub fn parameter_types(self) -> Vec<TypeRef> {
        of(self.class).map_or_else(Vec::new, |t| t.parameter_types(self.index))
    }

    /// What the method returns; `None` for nothing.
    pub fn return_type(self) -> Option<TypeRef> {
        of(self.class)?.return_type(self.index)
    }

    /// The type of the property.
    pub fn property_type(self) -> Option<TypeRef> {
        of(self.class)?.property_type(self.index)
    }
}

/// The slots of an object of a script's class.
pub fn slots(value: &Value) -> Option<(&'static TypeDef, &RefCell<Vec<Value>>)> {
    let Value::Object(object) = value else { return None };
    if let Some(instance) = object.downcast::<Instance>() {
        return Some((instance.ty, &instance.slots));
    }
    let exception = object.downcast::<Exception>().filter(|e| e.ty.script != 0)?;
    Some((exception.ty, &exception.slots))
}

/// What stands in a slot of an object.
pub fn slot(value: &Value, index: u32) -> Value {
    slots(value).and_then(|(_, slots)| slots.borrow().get(index as usize).cloned()).unwrap_or_default()
}

/// The property of that name of an object of a script's class.
pub fn read(value: &Value, name: Name) -> Option<Value> {
    let (def, slots) = slots(value)?;
    let index = TYPES.with_borrow(|t| {
        let class = t.get((def.script as usize).wrapping_sub(1))?.as_ref()?;
        class.slots().get(&name).copied()
    })?;
    slots.borrow().get(index as usize).cloned()
}

/// The shell's own type that a script's class derives from, where that is not `System.Object`.
pub fn native_type(def: &TypeDef) -> Option<TypeRef> {
    of(def.script)?.native().cloned()
}

/// Sets the property of that name of an object of a script's class; `None` where there is none.
pub fn write(rt: &mut dyn Runtime, value: &Value, name: Name, new: &Value) -> Option<Result<(), Fault>> {
    let (def, _) = slots(value)?;
    let class = of(def.script)?;
    let slot = class.slots().get(&name).copied()?;
    Some(class.set(rt, value, slot, new).map_err(|fault| super::call::wrap_set(fault, name.as_str())))
}

/// The object of the shell's own type that an object of a script's class builds on.
pub fn native_of(value: &Value) -> Option<&Value> {
    match value {
        Value::Object(o) => o.downcast::<Instance>()?.native(),
        _ => None,
    }
}

/// Whether an object's class has a `ToString` of its own.
pub fn has_text(value: &Value) -> bool {
    let own = |def: &TypeDef| of(def.script).is_some_and(|t| t.overriding(Override::ToString).is_some());
    is_overriding() && slots(value).is_some_and(|(def, _)| own(def))
}

/// What the `ToString` of an object's class says; `None` where it has none of its own.
pub fn own_text(rt: &mut dyn Runtime, value: &Value) -> Option<Result<Str, Fault>> {
    if !has_text(value) {
        return None;
    }
    let (def, _) = slots(value)?;
    let member = of(def.script)?.overriding(Override::ToString)?;
    Some(member.call(rt, value, &[]).map(|text| text.net_text()))
}

/// Whether there is a class with a method that the language calls by itself (`ToString`, `Equals` and the like): then
/// operations on values need the shell at hand ([`Runtime::lend`]).
pub fn is_overriding() -> bool {
    OVERRIDING.get()
}

/// From now on operations on values need the shell at hand: a class can stand where collections call its methods.
pub fn call_from_collections() {
    OVERRIDING.set(true);
}

/// Runs something while the shell can be called from within it.
pub fn lending<R>(rt: &mut (dyn Runtime + 'static), run: impl FnOnce() -> R) -> R {
    CALLER.set(rt, run)
}

/// Runs something with the shell that was lent; `None` where none was.
pub fn calling<R>(run: impl FnOnce(&mut dyn Runtime) -> R) -> Option<R> {
    CALLER.is_set().then(|| CALLER.with(|rt| run(rt)))
}

/// The result of a method that a class has for one that the language calls; `None` where it has none, or fails.
pub fn call_override(def: &'static TypeDef, what: Override, this: &Value, args: &[Value]) -> Option<Value> {
    let member = of(def.script)?.overriding(what)?;
    calling(|rt| member.call(rt, this, args).ok()).flatten()
}

/// The order that a class's own `CompareTo` gives.
pub fn compare(def: &'static TypeDef, this: &Value, other: &Value) -> Option<Ordering> {
    let result = call_override(def, Override::CompareTo, this, std::slice::from_ref(other))?;
    Some(super::support::long_of(&result).cmp(&0))
}

/// Stands for the shell in a function of the shell's own types, while the shell itself is lent to the values it works on.
pub(super) struct Lent(pub(super) Host);

impl Runtime for Lent {
    fn host(&self) -> &Host {
        &self.0
    }

    fn ui_culture(&self) -> String {
        calling(|rt| rt.ui_culture()).unwrap_or_else(|| "en-US".to_owned())
    }

    fn set_ui_culture(&mut self, name: &str) {
        calling(|rt| rt.set_ui_culture(name));
    }

    fn call_block(&mut self, block: &Value, args: &[Value]) -> Result<Value, Fault> {
        calling(|rt| rt.call_block(block, args)).unwrap_or_else(|| Err(gone()))
    }

    fn lend(&mut self, run: &mut dyn FnMut()) {
        run();
    }

    fn as_any_mut(&mut self) -> &mut dyn std::any::Any {
        self
    }
}
