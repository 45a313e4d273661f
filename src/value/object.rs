//! The one trait behind which everything richer than a scalar, a string or an array lives.

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::cmp::Ordering;
use std::fmt;
use std::rc::{Rc, Weak};

use super::{Ets, Fault, Name, Str, TypeRef, Value, types};

/// The body of an object. Members are not here: they stand in the type's [`super::TypeDef`] table; this trait holds what
/// the language asks of any object (enumeration, comparison, text, indexing by adapters).
pub trait Object: 'static {
    /// The .NET type it shows.
    fn type_ref(&self) -> TypeRef;

    /// For down-casts.
    fn as_any(&self) -> &dyn Any;

    /// `ToString()` in the invariant culture, as string conversion uses it; `None` shows the type's name.
    fn text(&self) -> Option<String> {
        None
    }

    /// `Equals`: `None` means reference equality.
    fn equals(&self, _other: &Value) -> Option<bool> {
        None
    }

    /// `IComparable.CompareTo`: `None` where the two cannot be compared.
    fn compare(&self, _other: &Value) -> Option<Ordering> {
        None
    }

    /// A text that is equal exactly for equal objects, to serve as a hash key; `None` means identity.
    fn hash_text(&self) -> Option<String> {
        None
    }

    /// The elements, where the pipeline and `foreach` enumerate the object (dictionaries and strings do not).
    fn elements(&self) -> Option<Vec<Value>> {
        None
    }

    /// Number of elements of a list, where that is known without copying.
    fn list_len(&self) -> Option<usize> {
        None
    }

    /// The element of a list at a position, without copying the list.
    fn list_get(&self, _index: usize) -> Option<Value> {
        None
    }

    /// Replaces the element of a list; `None` where this is no list, false where the position is outside.
    fn list_set(&self, _index: usize, _value: Value) -> Option<bool> {
        None
    }

    /// A number that changes with the collection, where .NET's enumerators mind changes.
    fn version(&self) -> Option<u64> {
        None
    }

    /// The dictionary view, where the object is an `IDictionary`.
    fn dictionary(&self) -> Option<&dyn Dictionary> {
        None
    }

    /// Whether its members are those of its type's table and no others (its keys, where it is a dictionary): a call of
    /// one may then be remembered for all objects of the type.
    fn members_by_type(&self) -> bool {
        false
    }

    /// A property that this very object has beyond its type's table (XML elements, data rows, records of the store).
    fn adapted_property(&self, _name: Name) -> Option<Value> {
        None
    }

    /// Sets such a property; `None` where there is none of that name.
    fn set_adapted_property(&self, _name: Name, _value: &Value) -> Option<Result<(), Fault>> {
        None
    }

    /// The type of such a property as listings of members write it, and whether it can be set; `None` where only its value
    /// tells.
    fn adapted_type(&self, _name: Name) -> Option<(String, bool)> {
        None
    }

    /// Names of such properties, in order.
    fn adapted_names(&self) -> Vec<Name> {
        Vec::new()
    }
}

/// What the language asks of an `IDictionary` (`hashtable`, `[ordered]`, generic dictionaries, `env:` maps).
pub trait Dictionary {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The value of a key.
    fn get(&self, key: &Value) -> Option<Value>;
    /// Sets or adds; a fault where the key is null or the dictionary is read-only or typed otherwise.
    fn set(&self, key: &Value, value: Value) -> Result<(), Fault>;
    /// Removes; whether it was there.
    fn remove(&self, key: &Value) -> bool;
    /// Keys and values in enumeration order.
    fn entries(&self) -> Vec<(Value, Value)>;
    /// Removes all entries.
    fn clear(&self);
    /// Whether integers index by position (`OrderedDictionary`).
    fn by_position(&self) -> bool {
        false
    }
}

struct ObjBox {
    ets: OnceCell<Box<RefCell<Ets>>>,
    body: Box<dyn Object>,
}

/// A shared object: its body and the extended members added to it. One word.
#[derive(Clone)]
pub struct ObjRef(Rc<ObjBox>);

impl ObjRef {
    /// Wraps a body.
    pub fn new(body: impl Object) -> Self {
        Self(Rc::new(ObjBox { ets: OnceCell::new(), body: Box::new(body) }))
    }

    /// The body.
    pub fn body(&self) -> &dyn Object {
        &*self.0.body
    }

    /// The body as a concrete kind.
    pub fn downcast<T: Object>(&self) -> Option<&T> {
        self.0.body.as_any().downcast_ref()
    }

    /// The extended members, if any were added.
    pub fn ets(&self) -> Option<&RefCell<Ets>> {
        self.0.ets.get().map(|b| &**b)
    }

    /// The extended members, made on first use.
    pub fn ets_or_new(&self) -> &RefCell<Ets> {
        self.0.ets.get_or_init(Box::default)
    }

    /// Whether two references are one object.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// A reference that does not keep the object.
    pub fn downgrade(&self) -> WeakRef {
        WeakRef(Rc::downgrade(&self.0))
    }

    /// A number that tells objects apart while they live.
    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).addr()
    }
}

/// A reference that does not keep its object.
pub struct WeakRef(Weak<ObjBox>);

impl WeakRef {
    /// The object, while it lives.
    pub fn upgrade(&self) -> Option<ObjRef> {
        self.0.upgrade().map(ObjRef)
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("$null"),
            Self::Nothing => f.write_str("<nothing>"),
            Self::Str(s) => write!(f, "{s:?}"),
            Self::Array(a) => f.debug_list().entries(a.items().iter()).finish(),
            Self::Object(o) => match o.body().text() {
                Some(t) => write!(f, "<{}: {t}>", o.body().type_ref()),
                None => write!(f, "<{}>", o.body().type_ref()),
            },
            scalar => write!(f, "{}", scalar.invariant_text()),
        }
    }
}

/// The body of a `[pscustomobject]`: nothing; its properties are extended members.
pub struct PsCustomObject;

impl Object for PsCustomObject {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::PSCUSTOMOBJECT)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A scalar, string or array that carries extended members; transparent to the language ([`Value::base`]).
pub struct Wrapped(pub Value, Option<Str>);

impl Wrapped {
    /// A wrapper around a scalar, string or array.
    pub fn new(value: Value) -> Self {
        Self(value, None)
    }

    /// A number as an argument of a command: it keeps the spelling it was written with (`007`, `1.50`), which is its text.
    pub fn spelled(value: Value, text: Str) -> Self {
        Self(value, Some(text))
    }

    /// The spelling, where it was kept.
    pub fn spelling(&self) -> Option<&Str> {
        self.1.as_ref()
    }
}

impl Object for Wrapped {
    fn type_ref(&self) -> TypeRef {
        self.0.type_ref().unwrap_or(TypeRef::Def(&types::OBJECT))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.1.as_ref().map_or_else(|| self.0.invariant_text(), Clone::clone).to_string())
    }
    fn elements(&self) -> Option<Vec<Value>> {
        self.0.as_array().map(|a| a.to_vec())
    }
}
