//! Objects that the Get cmdlets return: copies of stored instances, changed freely, stored by `Set -Instance`.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use super::property;
use crate::catalog::Noun;
use crate::value::{Category, Fault, Name, ObjRef, Object, TypeDef, TypeRef, Value};

/// The .NET type row behind all of them; what an object calls itself is the noun's own object type.
pub(super) static CONFIGURATION_ITEM: TypeDef = TypeDef::class("Microsoft.Rtc.Management.Xds.ConfigurationItem");

/// An instance of a noun in a session.
pub struct NounObject {
    /// Its noun.
    pub noun: &'static Noun,
    /// `Identity`, as it is printed.
    pub identity: String,
    values: RefCell<Vec<Value>>,
}

impl NounObject {
    /// An object with a value for each of the noun's properties, in their order.
    pub fn value(noun: &'static Noun, identity: String, values: Vec<Value>) -> Value {
        let object = ObjRef::new(Self { noun, identity, values: RefCell::new(values) });
        let own = type_name(noun);
        object.ets_or_new().borrow_mut().set_type_names(vec![
            Rc::from(own.as_str()),
            CONFIGURATION_ITEM.name.into(),
            "System.Object".into(),
        ]);
        Value::Object(object)
    }

    /// The value of each of the noun's properties, in their order.
    pub fn values(&self) -> Vec<Value> {
        self.values.borrow().clone()
    }

    fn position(&self, name: Name) -> Option<usize> {
        self.noun.properties.iter().position(|p| p.name.eq_ignore_ascii_case(name.as_str()))
    }
}

/// What objects of a noun call their type.
pub(crate) fn type_name(noun: &Noun) -> String {
    noun.object_type.clone().unwrap_or_else(|| {
        format!("Microsoft.Rtc.Management.WritableConfig.{}", noun.noun.strip_prefix("Cs").unwrap_or(&noun.noun))
    })
}

impl Object for NounObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&CONFIGURATION_ITEM)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    /// Policies and configurations print as their identity.
    fn text(&self) -> Option<String> {
        Some(self.identity.clone())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        if name.as_str().eq_ignore_ascii_case("identity") {
            return Some(Value::str(self.identity.as_str()));
        }
        self.values.borrow().get(self.position(name)?).cloned()
    }
    fn set_adapted_property(&self, name: Name, value: &Value) -> Option<Result<(), Fault>> {
        if name.as_str().eq_ignore_ascii_case("identity") {
            return Some(Err(Fault::invalid_operation(
                "'Identity' is a ReadOnly property.",
                "PropertyAssignmentException",
            )));
        }
        let position = self.position(name)?;
        let property = self.noun.properties.get(position)?;
        Some(property::accept(property, value).map(|v| {
            if let Some(slot) = self.values.borrow_mut().get_mut(position) {
                *slot = v;
            }
        }))
    }
    fn adapted_names(&self) -> Vec<Name> {
        let shown = self.noun.properties.iter().filter(|p| !p.hidden).map(|p| Name::new(&p.name));
        std::iter::once(Name::new("Identity")).chain(shown).collect()
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
