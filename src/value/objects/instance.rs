//! Objects of classes that scripts define.

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::cmp::Ordering;

use crate::value::object::WeakRef;
use crate::value::types::script::{self, Override};
use crate::value::{Dictionary, Name, Object, TypeDef, TypeRef, Value};

/// The body of an object of a script's class: its properties in slots, base classes' first.
pub struct Instance {
    /// The class.
    pub ty: &'static TypeDef,
    /// The properties, by the slots that the class gives them.
    pub slots: RefCell<Vec<Value>>,
    /// The object of the shell's own type that the class derives from.
    native: OnceCell<Value>,
    me: OnceCell<WeakRef>,
}

impl Instance {
    /// A new object with its slots filled.
    pub fn value(ty: &'static TypeDef, slots: Vec<Value>) -> Value {
        let made = Value::object(Self { ty, slots: RefCell::new(slots), native: OnceCell::new(), me: OnceCell::new() });
        if let Value::Object(object) = &made
            && let Some(own) = object.downcast::<Self>()
        {
            let _first = own.me.set(object.downgrade());
        }
        made
    }

    /// Sets the object it builds on; only the first counts.
    pub fn set_native(&self, native: Value) {
        let _first = self.native.set(native);
    }

    /// The object it builds on.
    pub fn native(&self) -> Option<&Value> {
        self.native.get()
    }

    fn native_body(&self) -> Option<&dyn Object> {
        match self.native.get()? {
            Value::Object(o) => Some(o.body()),
            _ => None,
        }
    }

    fn call(&self, what: Override, args: &[Value]) -> Option<Value> {
        if !script::is_overriding() {
            return None;
        }
        script::call_override(self.ty, what, &Value::Object(self.me.get()?.upgrade()?), args)
    }
}

impl Object for Instance {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.ty)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        self.call(Override::ToString, &[]).map(|v| v.net_text().to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        self.call(Override::Equals, std::slice::from_ref(other)).map(|v| crate::value::convert::to_bool(&v))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        script::compare(self.ty, &Value::Object(self.me.get()?.upgrade()?), other)
    }
    fn hash_text(&self) -> Option<String> {
        self.call(Override::GetHashCode, &[]).map(|v| v.invariant_text().to_string())
    }
    fn elements(&self) -> Option<Vec<Value>> {
        self.native_body()?.elements()
    }
    fn list_len(&self) -> Option<usize> {
        self.native_body()?.list_len()
    }
    fn list_get(&self, index: usize) -> Option<Value> {
        self.native_body()?.list_get(index)
    }
    fn list_set(&self, index: usize, value: Value) -> Option<bool> {
        self.native_body()?.list_set(index, value)
    }
    fn dictionary(&self) -> Option<&dyn Dictionary> {
        self.native_body()?.dictionary()
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        self.native_body()?.adapted_property(name)
    }
}
