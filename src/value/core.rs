//! [`Value`]: what every expression yields.

use std::cell::{OnceCell, Ref, RefCell, RefMut};
use std::rc::Rc;

use rust_decimal::Decimal;

use super::{Ets, Name, ObjRef, Object, PsCustomObject, Str, TypeRef, Wrapped, types};

/// A PowerShell value: two words, cheap to clone, not `Send`.
///
/// The scalars, strings and arrays are variants because the language treats them by rule in every operator;
/// everything else is an object. Source positions never live in values.
///
/// The tag is a whole word, so that a value moves as two words: with a tag of one byte compilers move the other fifteen
/// in overlapping pieces, which the processor cannot forward from the stores just made.
#[derive(Clone, Default)]
#[repr(u64)]
pub enum Value {
    /// `$null`.
    #[default]
    Null,
    /// `AutomationNull.Value`: what a command without output yields. It reads as `$null` but enumerates to nothing.
    Nothing,
    /// `[bool]`.
    Bool(bool),
    /// `[char]`, a UTF-16 unit.
    Char(u16),
    /// `[sbyte]`.
    SByte(i8),
    /// `[byte]`.
    Byte(u8),
    /// `[int16]`.
    Short(i16),
    /// `[uint16]`.
    UShort(u16),
    /// `[int]`.
    Int(i32),
    /// `[uint32]`.
    UInt(u32),
    /// `[long]`.
    Long(i64),
    /// `[uint64]`.
    ULong(u64),
    /// `[single]`.
    Single(f32),
    /// `[double]`.
    Double(f64),
    /// `[decimal]`.
    Decimal(Rc<Decimal>),
    /// `[string]`.
    Str(Str),
    /// A one-dimensional array of any element type.
    Array(Rc<Array>),
    /// Everything else, scalars and strings that carry extended members among it ([`Wrapped`]).
    Object(ObjRef),
}

const _: () = assert!(size_of::<Value>() == 16, "a Value is two words");

/// A one-dimensional array: fixed length in the language, elements assignable.
pub struct Array {
    element: TypeRef,
    items: RefCell<Vec<Value>>,
    ets: OnceCell<Box<RefCell<Ets>>>,
}

impl Array {
    /// An array with the given element type; the items are already of that type.
    pub fn typed(element: TypeRef, items: Vec<Value>) -> Rc<Self> {
        Rc::new(Self { element, items: RefCell::new(items), ets: OnceCell::new() })
    }

    /// Appends what `+=` appends (the elements of a collection, or the value itself) to an `object[]` that nothing else
    /// refers to; false where it is another's too or of another type, and nothing was done.
    pub fn append(this: &mut Rc<Self>, more: &Value) -> bool {
        let Some(own) = Rc::get_mut(this) else { return false };
        if own.ets.get().is_some() || !own.element.is(&types::OBJECT) {
            return false;
        }
        let items = own.items.get_mut();
        match super::convert::elements(more) {
            Some(more) if super::limits::items(items.len() + more.len()).is_err() => return false,
            Some(more) => items.extend(more),
            None => items.push(more.clone()),
        }
        true
    }

    /// The element type (`System.Object` for `@()`).
    pub fn element(&self) -> &TypeRef {
        &self.element
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.items.borrow().len()
    }

    /// Whether there is no element.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A clone of the element at a position.
    pub fn get(&self, index: usize) -> Option<Value> {
        self.items.borrow().get(index).cloned()
    }

    /// Replaces an element; false where the position is outside. The value is already of the element type.
    pub fn set(&self, index: usize, value: Value) -> bool {
        self.items.borrow_mut().get_mut(index).map(|slot| *slot = value).is_some()
    }

    /// The elements; do not run script code while the borrow lives.
    pub fn items(&self) -> Ref<'_, Vec<Value>> {
        self.items.borrow()
    }

    /// The elements for in-place change (sorting, reversing); do not run script code while the borrow lives.
    pub fn items_mut(&self) -> RefMut<'_, Vec<Value>> {
        self.items.borrow_mut()
    }

    /// A copy of the elements.
    pub fn to_vec(&self) -> Vec<Value> {
        self.items.borrow().clone()
    }

    /// The extended members, if any were added.
    pub fn ets(&self) -> Option<&RefCell<Ets>> {
        self.ets.get().map(|b| &**b)
    }

    /// The extended members, made on first use.
    pub fn ets_or_new(&self) -> &RefCell<Ets> {
        self.ets.get_or_init(Box::default)
    }
}

impl Value {
    /// A string value.
    pub fn str(text: impl Into<Str>) -> Self {
        Self::Str(text.into())
    }

    /// An `object[]`.
    pub fn array(items: Vec<Self>) -> Self {
        Self::Array(Array::typed(TypeRef::Def(&types::OBJECT), items))
    }

    /// An array with an element type; the items are already of that type.
    pub fn typed_array(element: TypeRef, items: Vec<Self>) -> Self {
        Self::Array(Array::typed(element, items))
    }

    /// A `string[]`.
    pub fn strings<S: Into<Str>>(items: impl IntoIterator<Item = S>) -> Self {
        Self::typed_array(TypeRef::Def(&types::STRING), items.into_iter().map(Self::str).collect())
    }

    /// An object.
    pub fn object(body: impl Object) -> Self {
        Self::Object(ObjRef::new(body))
    }

    /// A `[pscustomobject]` with note properties in the order given.
    pub fn custom(properties: impl IntoIterator<Item = (Name, Self)>) -> Self {
        let object = ObjRef::new(PsCustomObject);
        object.ets_or_new().borrow_mut().extend_notes(properties);
        Self::Object(object)
    }

    /// A decimal.
    pub fn decimal(d: Decimal) -> Self {
        Self::Decimal(Rc::new(d))
    }

    /// What a pipeline's collected output is as one value: nothing, the single object, or an `object[]`.
    pub fn from_output(mut items: Vec<Self>) -> Self {
        match items.len() {
            0 => Self::Nothing,
            1 => items.pop().unwrap_or_default(),
            _ => Self::array(items),
        }
    }

    /// Whether it is `$null` (a command without output included).
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null | Self::Nothing)
    }

    /// The value itself, without the wrapper that carries extended members on a scalar or string.
    pub fn base(&self) -> &Self {
        match self {
            Self::Object(o) => o.downcast::<Wrapped>().map_or(self, |w| &w.0),
            _ => self,
        }
    }

    /// The object's body, if it is one of that kind.
    pub fn downcast<T: Object>(&self) -> Option<&T> {
        match self {
            Self::Object(o) => o.downcast::<T>(),
            _ => None,
        }
    }

    /// The string, if it is one (wrapped or not).
    pub fn as_str(&self) -> Option<&Str> {
        match self.base() {
            Self::Str(s) => Some(s),
            _ => None,
        }
    }

    /// The array, if it is one.
    pub fn as_array(&self) -> Option<&Rc<Array>> {
        match self.base() {
            Self::Array(a) => Some(a),
            _ => None,
        }
    }

    /// Whether it is a `[pscustomobject]`.
    pub fn is_custom(&self) -> bool {
        self.downcast::<PsCustomObject>().is_some()
    }

    /// The extended members of this very value, if any were added.
    pub fn ets(&self) -> Option<&RefCell<Ets>> {
        match self {
            Self::Object(o) => o.ets(),
            Self::Array(a) => a.ets(),
            _ => None,
        }
    }

    /// Its type; `None` for `$null`.
    pub fn type_ref(&self) -> Option<TypeRef> {
        Some(match self {
            Self::Null | Self::Nothing => return None,
            Self::Bool(_) => TypeRef::Def(&types::BOOLEAN),
            Self::Char(_) => TypeRef::Def(&types::CHAR),
            Self::SByte(_) => TypeRef::Def(&types::SBYTE),
            Self::Byte(_) => TypeRef::Def(&types::BYTE),
            Self::Short(_) => TypeRef::Def(&types::INT16),
            Self::UShort(_) => TypeRef::Def(&types::UINT16),
            Self::Int(_) => TypeRef::Def(&types::INT32),
            Self::UInt(_) => TypeRef::Def(&types::UINT32),
            Self::Long(_) => TypeRef::Def(&types::INT64),
            Self::ULong(_) => TypeRef::Def(&types::UINT64),
            Self::Single(_) => TypeRef::Def(&types::SINGLE),
            Self::Double(_) => TypeRef::Def(&types::DOUBLE),
            Self::Decimal(_) => TypeRef::Def(&types::DECIMAL),
            Self::Str(_) => TypeRef::Def(&types::STRING),
            Self::Array(a) => TypeRef::array_of(a.element().clone()),
            Self::Object(o) => o.body().type_ref(),
        })
    }

    /// Whether two values are the same object (reference equality; scalars never are).
    pub fn same_object(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Array(a), Self::Array(b)) => Rc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) => a.ptr_eq(b),
            (Self::Str(a), Self::Str(b)) => a.ptr_eq(b),
            _ => false,
        }
    }
}

impl From<bool> for Value {
    fn from(v: bool) -> Self {
        Self::Bool(v)
    }
}
impl From<i32> for Value {
    fn from(v: i32) -> Self {
        Self::Int(v)
    }
}
impl From<i64> for Value {
    fn from(v: i64) -> Self {
        Self::Long(v)
    }
}
impl From<f64> for Value {
    fn from(v: f64) -> Self {
        Self::Double(v)
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Self {
        Self::str(v)
    }
}
impl From<String> for Value {
    fn from(v: String) -> Self {
        Self::str(v)
    }
}
impl From<Str> for Value {
    fn from(v: Str) -> Self {
        Self::Str(v)
    }
}
impl From<Vec<Self>> for Value {
    fn from(v: Vec<Self>) -> Self {
        Self::array(v)
    }
}
