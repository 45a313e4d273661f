//! Objects that the Get cmdlets return: copies of stored instances, changed freely, stored by `Set -Instance`.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::bookkeeping;
use super::property;
use super::record::derived_type;
use crate::catalog::{IdentityForm, Noun, NounProperty, NounView};
use crate::value::{Category, Ets, Fault, Member, MemberKind, Name, ObjRef, Object, TypeDef, TypeRef, Value, types};

/// The base type of all that print as lists; what an object calls itself is the noun's own object type.
pub(super) static CONFIGURATION_ITEM: TypeDef = TypeDef::class("Microsoft.Rtc.Management.Xds.ConfigurationItem");

/// What an instance looks like: its type's name, and the noun's properties that it does not have.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    /// `None` for the noun's own object type.
    pub(super) type_name: Option<&'static str>,
    /// Names of properties.
    pub(super) absent: &'static [&'static str],
}

/// An instance of a noun in a session.
pub struct NounObject {
    /// Its noun.
    pub noun: &'static Noun,
    /// `Identity`, as it is printed; empty for items, which have none.
    pub identity: String,
    values: RefCell<Vec<Value>>,
    def: &'static TypeDef,
    absent: &'static [&'static str],
}

impl NounObject {
    /// An object with a value for each of the noun's properties, in their order.
    pub(super) fn value(noun: &'static Noun, identity: String, values: Vec<Value>, shape: &Shape) -> Value {
        let own = type_name(noun);
        let def = type_def(shape.type_name.unwrap_or(&own), noun.default_view);
        let object = ObjRef::new(Self { noun, identity, values: RefCell::new(values), def, absent: shape.absent });
        if let Some(this) = object.downcast::<Self>()
            && bookkeeping::has(this)
        {
            object.ets_or_new().borrow_mut().put(default_display(this));
        }
        Value::Object(object)
    }

    /// The value of each of the noun's properties, in their order.
    pub fn values(&self) -> Vec<Value> {
        self.values.borrow().clone()
    }

    /// The full name of its type.
    pub(super) fn type_name(&self) -> &'static str {
        self.def.name
    }

    /// The value of a property of the noun, by name.
    pub(super) fn get(&self, name: &str) -> Option<Value> {
        self.values.borrow().get(self.position(name)?).cloned()
    }

    fn position(&self, name: &str) -> Option<usize> {
        let there = |p: &NounProperty| {
            p.name.eq_ignore_ascii_case(name) && !self.absent.iter().any(|a| a.eq_ignore_ascii_case(name))
        };
        self.noun.properties.iter().position(there)
    }

    fn has_identity(&self) -> bool {
        self.noun.identity.form != IdentityForm::None
    }

    /// The properties that it shows, in the noun's order.
    fn shown(&self) -> impl Iterator<Item = Name> + '_ {
        let shown = self.noun.properties.iter().filter(|p| !p.hidden && !self.absent.contains(&p.name.as_str()));
        shown.map(|p| Name::new(&p.name))
    }
}

/// What objects of a noun call their type.
pub(crate) fn type_name(noun: &Noun) -> String {
    noun.object_type.clone().unwrap_or_else(|| {
        format!("Microsoft.Rtc.Management.WritableConfig.{}", noun.noun.strip_prefix("Cs").unwrap_or(&noun.noun))
    })
}

/// The type of objects of a noun: those that print as lists have a base type of their own.
fn type_def(name: &str, view: NounView) -> &'static TypeDef {
    let base = match view {
        NounView::List => CONFIGURATION_ITEM.name,
        NounView::Table => "System.Object",
    };
    derived_type(name, base)
}

/// The properties that the default views show, where an object has more than those.
fn default_display(object: &NounObject) -> Member {
    let names: Rc<[Name]> = std::iter::once(Name::new("Identity")).chain(object.shown()).collect();
    let mut standard = Ets::default();
    let hidden = |name: &str, kind| Member { name: Name::new(name), kind, hidden: true };
    standard.put(hidden("DefaultDisplayPropertySet", MemberKind::PropertySet(names)));
    hidden("PSStandardMembers", MemberKind::MemberSet(Rc::new(standard)))
}

impl Object for NounObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    /// Policies and configurations print as their identity, items as their values.
    fn text(&self) -> Option<String> {
        if self.has_identity() {
            return Some(self.identity.clone());
        }
        let values = self.values.borrow();
        let parts = self.noun.properties.iter().zip(values.iter());
        Some(parts.map(|(p, v)| format!("{}={}", p.name, v.invariant_text())).collect::<Vec<_>>().join(";"))
    }
    /// Items are equal where their values are; instances only to themselves.
    fn equals(&self, other: &Value) -> Option<bool> {
        if self.has_identity() {
            return None;
        }
        let other = other.downcast::<Self>();
        Some(other.is_some_and(|o| std::ptr::eq(o.noun, self.noun) && o.text() == self.text()))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        let text = name.as_str();
        if self.has_identity() && text.eq_ignore_ascii_case("identity") {
            return Some(Value::str(self.identity.as_str()));
        }
        self.get(text).or_else(|| bookkeeping::get(self, text))
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<Result<(), Fault>> {
        let read_only = || {
            let text = format!("'{}' is a ReadOnly property.", name.as_str());
            Some(Err(Fault::invalid_operation(text, "PropertyAssignmentException")))
        };
        let Some(position) = self.position(name.as_str()) else {
            return self.adapted_property(name).and_then(|_| read_only());
        };
        let property = self.noun.properties.get(position)?;
        if property.is_identity || property.read_only {
            return read_only();
        }
        let accepted = property::accept(property, value).map(|v| {
            if let Some(slot) = self.values.borrow_mut().get_mut(position) {
                *slot = v;
            }
        });
        Some(accepted.map_err(|fault| types::call::wrap_set(fault, &property.name)))
    }
    fn adapted_type(&self, name: Name) -> Option<(String, bool)> {
        let Some(p) = self.position(name.as_str()).and_then(|i| self.noun.properties.get(i)) else {
            let text = bookkeeping::AFTER.iter().any(|n| n.eq_ignore_ascii_case(name.as_str()));
            return text.then(|| ("string".to_owned(), false));
        };
        let nullable = p.default == Some(serde_json::Value::Null) && p.type_name != "string";
        let type_name = match (p.multi, nullable) {
            (true, _) => format!("System.Collections.Generic.List[{}]", p.type_name),
            (_, true) => format!("System.Nullable[{}]", p.type_name),
            _ => p.type_name.clone(),
        };
        Some((type_name, !p.read_only && !p.is_identity))
    }
    fn adapted_names(&self) -> Vec<Name> {
        let identity = self.has_identity().then(|| Name::new("Identity"));
        if bookkeeping::has(self) {
            let before = bookkeeping::BEFORE.iter().map(|n| Name::new(n));
            let after = bookkeeping::AFTER.iter().map(|n| Name::new(n));
            return before.chain(self.shown()).chain(after).collect();
        }
        identity.into_iter().chain(self.shown()).collect()
    }
}

/// The error for an object that cannot be an instance of the noun.
pub(super) fn wrong_instance(noun: &Noun, value: &Value) -> Fault {
    let given = value.type_ref().map_or_else(|| "null".to_owned(), |t| t.to_string());
    Fault::new(
        "System.ArgumentException",
        format!(
            "The Instance must be an object of type \"{}\" as Get-{} returns it; the object given is of type \"{given}\".",
            type_name(noun),
            noun.noun
        ),
        "InvalidInstanceType",
        Category::InvalidArgument,
    )
}
