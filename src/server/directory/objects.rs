//! The objects that `Get-CsUser` and `Get-CsAdUser` write: an account seen through a list of its attributes.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::account::{AD_USER, Account, Attribute, USER, attribute};
use crate::value::{Fault, Name, ObjRef, Object, TypeDef, TypeRef, Value};

/// What `ExchangeArchivingPolicy` may be.
pub(crate) static ARCHIVING: TypeDef = TypeDef::enumeration(
    "Microsoft.Rtc.Management.ADConnect.Core.ExchangeArchivingPolicyOptionsEnum",
    &[("Uninitialized", 0), ("UseLyncArchivingPolicy", 1), ("NoArchiving", 2), ("ArchivingToExchange", 3)],
);

pub(crate) static OCS_AD_USER: TypeDef = TypeDef::class("Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser");
pub(crate) static CS_AD_USER: TypeDef = TypeDef::class("Microsoft.Rtc.Management.ADConnect.Schema.CSADUser");

/// How an account is seen.
struct View {
    def: &'static TypeDef,
    attributes: &'static [Attribute],
}

static AS_USER: View = View { def: &OCS_AD_USER, attributes: USER };
static AS_AD_USER: View = View { def: &CS_AD_USER, attributes: AD_USER };

/// An account as an object of the shell.
pub(crate) struct AccountObject {
    account: Rc<Account>,
    view: &'static View,
}

impl AccountObject {
    /// As `Get-CsUser` writes it.
    pub(crate) fn user(account: Rc<Account>) -> Value {
        Value::Object(ObjRef::new(Self { account, view: &AS_USER }))
    }

    /// As `Get-CsAdUser` writes it.
    pub(crate) fn ad_user(account: Rc<Account>) -> Value {
        Value::Object(ObjRef::new(Self { account, view: &AS_AD_USER }))
    }

    /// The account behind it, as it was when the object was written.
    pub(crate) fn account(&self) -> &Rc<Account> {
        &self.account
    }
}

type Slots = FxHashMap<(bool, Name), Option<&'static Attribute>>;

thread_local! {
    static ATTRIBUTES: RefCell<Slots> = RefCell::default();
}

fn find(view: &'static View, name: Name) -> Option<&'static Attribute> {
    let key = (std::ptr::eq(view, &raw const AS_USER), name);
    ATTRIBUTES.with_borrow_mut(|slots| *slots.entry(key).or_insert_with(|| attribute(view.attributes, name)))
}

impl Object for AccountObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.view.def)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.account.distinguished_name.to_string())
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        find(self.view, name).map(|a| (a.get)(&self.account))
    }
    fn set_adapted_property(&self, name: Name, _value: &Value) -> Option<Result<(), Fault>> {
        let attribute = find(self.view, name)?;
        Some(Err(Fault::invalid_operation(
            format!("'{}' is a ReadOnly property.", attribute.name),
            "PropertyAssignmentException",
        )))
    }
    fn adapted_names(&self) -> Vec<Name> {
        self.view.attributes.iter().map(|a| Name::new(a.name)).collect()
    }
}
