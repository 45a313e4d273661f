//! `System.StringComparer` and the comparers of collections.

use std::any::Any;

use super::object::{net_equals, text_hash};
use super::search::{self, Comparison};
use super::support::{Outcome, arg, bad_argument, body, m, sp};
use super::{TypeDef, TypeRef};
use crate::value::{Object, Value, fold_case};

/// A `StringComparer`.
pub struct StringComparer(pub Comparison);

/// `Comparer.Default` and its kin.
pub struct DefaultComparer;

/// `System.StringComparer`.
pub static STRING_COMPARER: TypeDef = TypeDef::class("System.StringComparer")
    .implements(&["System.Collections.IComparer", "System.Collections.IEqualityComparer"])
    .methods(&[
        m("int Compare(System.Object x, System.Object y)", |_, this, a| {
            let how = body::<StringComparer>(this)?.0;
            match (arg(a, 0), arg(a, 1)) {
                (Value::Str(x), Value::Str(y)) => Ok(Value::Int(search::compare(x, y, how) as i32)),
                (x, y) => match super::compare::order(x, y) {
                    Some(order) => Ok(Value::Int(order as i32)),
                    None => Err(bad_argument("At least one object must implement IComparable.")),
                },
            }
        }),
        m("bool Equals(System.Object x, System.Object y)", |_, this, a| {
            let how = body::<StringComparer>(this)?.0;
            Ok(Value::Bool(match (arg(a, 0), arg(a, 1)) {
                (Value::Str(x), Value::Str(y)) => search::equal(x, y, how),
                (x, y) => net_equals(x, y),
            }))
        }),
        m("int GetHashCode(System.Object obj)", |_, this, a| {
            let how = body::<StringComparer>(this)?.0;
            let own = arg(a, 0).invariant_text();
            Ok(Value::Int(text_hash(&if how.ignore_case { fold_case(&own) } else { own.to_string() })))
        }),
    ])
    .static_properties(&[
        sp("CurrentCulture", "System.StringComparer", |_| comparer(true, false)),
        sp("CurrentCultureIgnoreCase", "System.StringComparer", |_| comparer(true, true)),
        sp("InvariantCulture", "System.StringComparer", |_| comparer(true, false)),
        sp("InvariantCultureIgnoreCase", "System.StringComparer", |_| comparer(true, true)),
        sp("Ordinal", "System.StringComparer", |_| comparer(false, false)),
        sp("OrdinalIgnoreCase", "System.StringComparer", |_| comparer(false, true)),
    ])
    .static_methods(&[m("System.StringComparer FromComparison(System.StringComparison comparisonType)", |_, _, a| {
        Ok(Value::object(StringComparer(Comparison::from_number(super::support::long(a, 0)))))
    })]);

/// `System.Collections.Comparer`.
pub static COMPARER: TypeDef = TypeDef::class("System.Collections.Comparer")
    .implements(&["System.Collections.IComparer"])
    .methods(&[m("int Compare(System.Object a, System.Object b)", |_, _, a| {
        match super::compare::order(arg(a, 0), arg(a, 1)) {
            Some(order) => Ok(Value::Int(order as i32)),
            None => Err(bad_argument("At least one object must implement IComparable.")),
        }
    })])
    .static_properties(&[
        sp("Default", "System.Collections.Comparer", |_| Ok(Value::object(DefaultComparer))),
        sp("DefaultInvariant", "System.Collections.Comparer", |_| Ok(Value::object(DefaultComparer))),
    ]);

macro_rules! generic {
    ($id:ident, $name:literal, $interface:literal, [$($method:expr),* $(,)?]) => {
        /// The type of what its `Default` gives.
        pub static $id: TypeDef = TypeDef::class($name)
            .implements(&[$interface])
            .methods(&[$($method),*])
            .static_properties(&[sp("Default", $name, |_| Ok(Value::object(GenericComparer(&$id))))]);
    };
}

generic!(
    GENERIC_COMPARER,
    "System.Collections.Generic.Comparer`1",
    "System.Collections.IComparer",
    [m("int Compare(System.Object x, System.Object y)", |_, _, a| match super::compare::order(arg(a, 0), arg(a, 1)) {
        Some(order) => Ok(Value::Int(order as i32)),
        None => Err(bad_argument("At least one object must implement IComparable.")),
    }),]
);
generic!(
    EQUALITY_COMPARER,
    "System.Collections.Generic.EqualityComparer`1",
    "System.Collections.IEqualityComparer",
    [
        m("bool Equals(System.Object x, System.Object y)", |_, _, a| {
            Ok(Value::Bool(net_equals(arg(a, 0), arg(a, 1))))
        }),
        m("int GetHashCode(System.Object obj)", |_, _, a| Ok(Value::Int(super::hash_code(arg(a, 0))))),
    ]
);

/// `Comparer[T].Default` and `EqualityComparer[T].Default`.
struct GenericComparer(&'static TypeDef);

impl Object for GenericComparer {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(self.0)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The comparer of a hash table's keys.
pub(super) fn of_keys(ignore_case: bool) -> Value {
    if ignore_case {
        return Value::object(StringComparer(Comparison { linguistic: false, ignore_case }));
    }
    Value::object(GenericComparer(&EQUALITY_COMPARER))
}

/// The comparer of a sorted collection that was given none.
pub(super) fn default_order() -> Value {
    Value::object(GenericComparer(&GENERIC_COMPARER))
}

/// Whether a comparer is the one that types bring themselves.
pub(super) fn is_default(value: &Value) -> bool {
    value.downcast::<DefaultComparer>().is_some() || value.downcast::<GenericComparer>().is_some()
}

fn comparer(linguistic: bool, ignore_case: bool) -> Outcome {
    Ok(Value::object(StringComparer(Comparison { linguistic, ignore_case })))
}

/// Whether an equality comparer argument makes keys equal that differ in case.
pub fn ignores_case(value: &Value) -> bool {
    value.downcast::<StringComparer>().is_some_and(|c| c.0.ignore_case)
}

impl Object for StringComparer {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&STRING_COMPARER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        let kind = match (self.0.linguistic, self.0.ignore_case) {
            (true, _) => "System.CultureAwareComparer",
            (false, true) => "System.OrdinalIgnoreCaseComparer",
            (false, false) => "System.OrdinalCaseSensitiveComparer",
        };
        Some(kind.to_owned())
    }
}

impl Object for DefaultComparer {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&COMPARER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
