//! `System.Tuple`, `System.ValueTuple`.

use std::any::Any;
use std::cmp::Ordering;
use std::rc::Rc;

use super::object::net_equals;
use super::support::{Outcome, arg, bad_argument, body, m, p};
use super::{Method, Property, TypeDef, TypeRef, display};
use crate::value::{Object, Value};

/// A tuple of either kind.
pub struct Tuple {
    def: &'static TypeDef,
    items: Vec<Value>,
}

/// A `ValueTuple`.
pub(super) fn value_tuple(items: Vec<Value>) -> Value {
    let def = match items.len() {
        1 => &VALUE_TUPLE_1,
        2 => &VALUE_TUPLE_2,
        3 => &VALUE_TUPLE_3,
        _ => &VALUE_TUPLE_4,
    };
    Value::object(Tuple { def, items })
}

fn tuple(items: &[Value]) -> Outcome {
    let def = match items.len() {
        1 => &TUPLE_1,
        2 => &TUPLE_2,
        3 => &TUPLE_3,
        4 => &TUPLE_4,
        5 => &TUPLE_5,
        6 => &TUPLE_6,
        _ => &TUPLE_7,
    };
    Ok(Value::object(Tuple { def, items: items.to_vec() }))
}

fn item(this: &Value, index: usize) -> Outcome {
    let found = body::<Tuple>(this)?.items.get(index).cloned();
    found.ok_or_else(|| bad_argument("The tuple has fewer items."))
}

macro_rules! items {
    ($($name:literal = $index:literal),*) => {
        const { &[$(p($name, "System.Object", |_, this| item(this, $index))),*] }
    };
}

const METHODS: &[Method] =
    &[m("int CompareTo(System.Object other)", |_, this, a| match Object::compare(body::<Tuple>(this)?, arg(a, 0)) {
        Some(order) => Ok(Value::Int(order as i32)),
        None => Err(bad_argument("Argument must be of type System.Tuple. (Parameter 'other')")),
    })];

macro_rules! tuples {
    ($($id:ident $name:literal $base:ident [$($item:literal = $index:literal),*] $signature:literal;)*) => {
        $(static $id: TypeDef = TypeDef::$base($name)
            .implements(&["System.IComparable"])
            .properties(ITEMS.split_at(const { [$($index),*].len() }).0)
            .methods(METHODS)
            .constructors(const { &[m($signature, |_, _, a| $base(a))] });)*
        /// The rows of this file.
        pub(super) static ALL: &[&TypeDef] = &[$(&$id,)* &TUPLE, &VALUE_TUPLE];
    };
}

const ITEMS: &[Property] =
    items!("Item1" = 0, "Item2" = 1, "Item3" = 2, "Item4" = 3, "Item5" = 4, "Item6" = 5, "Item7" = 6);

fn class(items: &[Value]) -> Outcome {
    tuple(items)
}

fn value_type(items: &[Value]) -> Outcome {
    Ok(value_tuple(items.to_vec()))
}

tuples! {
    TUPLE_1 "System.Tuple`1" class [0 = 0] "(T1 item1)";
    TUPLE_2 "System.Tuple`2" class [0 = 0, 1 = 1] "(T1 item1, T2 item2)";
    TUPLE_3 "System.Tuple`3" class [0 = 0, 1 = 1, 2 = 2] "(T1 item1, T2 item2, T3 item3)";
    TUPLE_4 "System.Tuple`4" class [0 = 0, 1 = 1, 2 = 2, 3 = 3] "(T1 item1, T2 item2, T3 item3, T4 item4)";
    TUPLE_5 "System.Tuple`5" class [0 = 0, 1 = 1, 2 = 2, 3 = 3, 4 = 4] "(T1 item1, T2 item2, T3 item3, T4 item4, System.Object item5)";
    TUPLE_6 "System.Tuple`6" class [0 = 0, 1 = 1, 2 = 2, 3 = 3, 4 = 4, 5 = 5] "(T1 item1, T2 item2, T3 item3, T4 item4, System.Object item5, System.Object item6)";
    TUPLE_7 "System.Tuple`7" class [0 = 0, 1 = 1, 2 = 2, 3 = 3, 4 = 4, 5 = 5, 6 = 6] "(T1 item1, T2 item2, T3 item3, T4 item4, System.Object item5, System.Object item6, System.Object item7)";
    VALUE_TUPLE_1 "System.ValueTuple`1" value_type [0 = 0] "(T1 item1)";
    VALUE_TUPLE_2 "System.ValueTuple`2" value_type [0 = 0, 1 = 1] "(T1 item1, T2 item2)";
    VALUE_TUPLE_3 "System.ValueTuple`3" value_type [0 = 0, 1 = 1, 2 = 2] "(T1 item1, T2 item2, T3 item3)";
    VALUE_TUPLE_4 "System.ValueTuple`4" value_type [0 = 0, 1 = 1, 2 = 2, 3 = 3] "(T1 item1, T2 item2, T3 item3, T4 item4)";
}

const CREATE: &[Method] = &[
    m("System.Tuple[T1] Create(T1 item1)", |_, _, a| tuple(a)),
    m("System.Tuple[T1,T2] Create(T1 item1, T2 item2)", |_, _, a| tuple(a)),
    m("System.Tuple[T1,T2,T3] Create(T1 item1, T2 item2, T3 item3)", |_, _, a| tuple(a)),
    m("System.Tuple[T1,T2,T3,T4] Create(T1 item1, T2 item2, T3 item3, T4 item4)", |_, _, a| tuple(a)),
    m("System.Tuple[T1,T2,T3,T4,T5] Create(T1 item1, T2 item2, T3 item3, T4 item4, System.Object item5)", |_, _, a| {
        tuple(a)
    }),
    m(
        "System.Tuple[T1,T2,T3,T4,T5,T6] Create(T1 item1, T2 item2, T3 item3, T4 item4, System.Object item5, System.Object item6)",
        |_, _, a| tuple(a),
    ),
];

static TUPLE: TypeDef = TypeDef::class("System.Tuple").static_methods(CREATE);
static VALUE_TUPLE: TypeDef = TypeDef::value_type("System.ValueTuple").static_methods(&[
    m("System.ValueTuple[T1] Create(T1 item1)", |_, _, a| value_type(a)),
    m("System.ValueTuple[T1,T2] Create(T1 item1, T2 item2)", |_, _, a| value_type(a)),
    m("System.ValueTuple[T1,T2,T3] Create(T1 item1, T2 item2, T3 item3)", |_, _, a| value_type(a)),
    m("System.ValueTuple[T1,T2,T3,T4] Create(T1 item1, T2 item2, T3 item3, T4 item4)", |_, _, a| value_type(a)),
]);

impl Object for Tuple {
    fn type_ref(&self) -> TypeRef {
        let of = |v: &Value| v.base().type_ref().unwrap_or(TypeRef::Def(&super::OBJECT));
        TypeRef::Generic(self.def, self.items.iter().map(of).collect::<Rc<[_]>>())
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(format!("({})", self.items.iter().map(display::to_string).collect::<Vec<_>>().join(", ")))
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<Self>();
        Some(other.is_some_and(|o| {
            o.items.len() == self.items.len() && o.items.iter().zip(&self.items).all(|(a, b)| net_equals(a, b))
        }))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        let other = other.downcast::<Self>()?;
        let mut pairs = self.items.iter().zip(&other.items);
        pairs.find_map(|(a, b)| super::compare::order(a, b).filter(|o| o.is_ne())).or(Some(Ordering::Equal))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.items.iter().map(|i| format!("{}\u{1}", i.invariant_text())).collect())
    }
}
