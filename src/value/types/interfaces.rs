//! Interfaces and delegates that signatures name.

use super::TypeDef;

macro_rules! interfaces {
    ($($name:literal : [$($base:literal),*];)*) => {
        &[$(&TypeDef::interface($name).implements(&[$($base),*])),*]
    };
}

macro_rules! delegates {
    ($($name:literal)*) => {
        &[$(&TypeDef::class($name).extends("System.MulticastDelegate")),*]
    };
}

/// Interfaces.
pub(super) static ALL: &[&TypeDef] = interfaces! {
    "System.Collections.Generic.ICollection`1": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.IComparer`1": [];
    "System.Collections.Generic.IDictionary`2": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.IEnumerable`1": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.IEnumerator`1": ["System.Collections.IEnumerator"];
    "System.Collections.Generic.IEqualityComparer`1": [];
    "System.Collections.Generic.IList`1": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.IReadOnlyCollection`1": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.IReadOnlyList`1": ["System.Collections.IEnumerable"];
    "System.Collections.Generic.ISet`1": ["System.Collections.IEnumerable"];
    "System.Collections.IComparer": [];
    "System.Collections.IDictionaryEnumerator": ["System.Collections.IEnumerator"];
    "System.Collections.IEnumerator": [];
    "System.Collections.IEqualityComparer": [];
    "System.IComparable`1": [];
    "System.IEquatable`1": [];
    "System.IFormatProvider": [];
};

/// Delegates: parameters of these types take a script block.
pub(super) static DELEGATES: &[&TypeDef] = delegates! {
    "System.Action" "System.Action`1" "System.Action`2" "System.Action`3" "System.Action`4"
    "System.Comparison`1" "System.Converter`2" "System.EventHandler"
    "System.Func`1" "System.Func`2" "System.Func`3" "System.Func`4" "System.Func`5"
    "System.Predicate`1" "System.Reflection.TypeFilter" "System.Text.RegularExpressions.MatchEvaluator"
    "System.Threading.ThreadStart"
};

/// The base classes of delegates.
pub(super) static BASES: &[&TypeDef] =
    &[&TypeDef::class("System.Delegate"), &TypeDef::class("System.MulticastDelegate").extends("System.Delegate")];
