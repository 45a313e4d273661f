//! What a class consists of at run time.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::engine::Constraint;
use crate::engine::scope::{Layout, Scope};
use crate::engine::tree::{Expr, Template};
use crate::text::Source;
use crate::value::types::script::{Member, Override};
use crate::value::{Name, TypeDef, TypeRef, Value};

/// A class of a script.
pub(crate) struct Class {
    /// Its row among the types.
    pub(super) def: &'static TypeDef,
    /// The script's class it derives from.
    pub(super) base: Option<Rc<Self>>,
    /// The shell's own type it derives from, itself or through its bases; `None` for `System.Object`.
    pub(super) native: Option<TypeRef>,
    /// The text it was defined in.
    pub(super) source: Rc<Source>,
    /// The session state it was defined in.
    pub(super) module: u32,
    /// The slot of its first own property.
    pub(super) first_slot: u32,
    /// Its own properties.
    pub(super) properties: Vec<Property>,
    /// The slots of all properties, base classes' included.
    pub(super) slots: FxHashMap<Name, u32>,
    /// What the slots of a new object hold.
    pub(super) defaults: Vec<Value>,
    /// Its static properties.
    pub(super) statics: Vec<Property>,
    /// Their values, once the class was first used.
    pub(super) static_values: RefCell<Option<Vec<Value>>>,
    /// Methods and constructors.
    pub(super) functions: Vec<Function>,
    /// What runs once before the first use.
    pub(super) static_constructor: Option<Function>,
    /// The methods that the language calls by itself.
    pub(super) overrides: [(Override, Option<Member>); 4],
}

/// A property.
pub(super) struct Property {
    pub(super) name: Name,
    /// `None` for any value.
    pub(super) type_ref: Option<TypeRef>,
    /// What its validation attributes ask for.
    pub(super) constraint: Option<Rc<Constraint>>,
    pub(super) initial: Option<Expr>,
}

/// A method or constructor.
pub(super) struct Function {
    pub(super) name: Name,
    pub(super) is_constructor: bool,
    pub(super) is_static: bool,
    pub(super) parameters: Vec<Parameter>,
    /// `None` for `[void]`.
    pub(super) returns: Option<TypeRef>,
    /// `None` for the constructor that a class has by itself.
    pub(super) body: Option<Rc<Template>>,
    /// The arguments of `: base(…)`.
    pub(super) base_args: Vec<Expr>,
    /// The slots of its scopes: `$this`, the parameters, then what the body uses.
    pub(super) layout: OnceCell<Rc<Layout>>,
    /// The scope of a call that is over, for the next.
    pub(super) spare: RefCell<Option<Rc<Scope>>>,
}

/// A parameter.
pub(super) struct Parameter {
    pub(super) name: Name,
    pub(super) type_ref: TypeRef,
    /// What assignments in the body go through, where it has a type.
    pub(super) constraint: Option<Rc<Constraint>>,
}

/// An object whose base class is still being constructed: `this` of constructors that are called for a derived class.
pub(super) struct Pending {
    pub(super) class: Rc<Class>,
    pub(super) made: OnceCell<Value>,
}

impl crate::value::Object for Pending {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.class.def)
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

impl Function {
    /// The slots of its scopes.
    pub(super) fn layout(&self) -> &Rc<Layout> {
        self.layout.get_or_init(|| {
            let layout = self.body.as_ref().map(|b| b.compiled().layout.clone()).unwrap_or_default();
            if !self.is_static {
                layout.slot(Name::new("this"));
            }
            for parameter in &self.parameters {
                let slot = layout.slot(parameter.name);
                if let Some(constraint) = &parameter.constraint {
                    layout.constrain(slot, constraint.clone());
                }
            }
            layout
        })
    }
}

impl Class {
    /// The property of a slot, in the class that declares it.
    pub(super) fn property(&self, slot: u32) -> Option<&Property> {
        if slot >= self.first_slot {
            return self.properties.get((slot - self.first_slot) as usize);
        }
        self.base.as_ref()?.property(slot)
    }
}
