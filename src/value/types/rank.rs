//! How well a value fits a parameter: PowerShell's conversion ranks, by which it chooses among overloads.
//!
//! The numbers are those of the shell's own `ConversionRank`; what counts is their order. A conversion from one value to
//! an array of it has the rank of the element's conversion less eight.

use super::signature::is_free;
use super::{
    ARRAY, BOOLEAN, BYTE, CHAR, DECIMAL, DOUBLE, INT16, INT32, INT64, OBJECT, SBYTE, SINGLE, STRING, TypeDef, TypeKind,
    TypeRef, UINT16, UINT32, UINT64,
};
use crate::value::Name;

/// Rank of a conversion; more is better, and nothing is no conversion.
pub type Rank = u16;

/// There is no conversion.
pub const NONE: Rank = 0;
/// Arrays of unrelated element types.
pub const UNRELATED_ARRAYS: Rank = 0x0F;
const TO_STRING: Rank = 0x1F;
const I_CONVERTIBLE: Rank = 0x3F;
const CAST: Rank = 0x4F;
const CONSTRUCTOR: Rank = 0x6F;
const PARSE: Rank = 0x7F;
const PS_OBJECT: Rank = 0x8F;
const LANGUAGE: Rank = 0x9F;
/// Null to a value type.
pub const NULL_TO_VALUE: Rank = 0xAF;
const NULL_TO_REF: Rank = 0xBF;
const NUMERIC_EXPLICIT: Rank = 0xCF;
const NUMERIC_EXPLICIT_1: Rank = 0xDF;
const NUMERIC_STRING: Rank = 0xEF;
/// A number to a wider type, and everything better.
pub const NUMERIC_IMPLICIT: Rank = 0xFF;
const ASSIGNABLE: Rank = 0x10F;
const STRING_TO_CHARS: Rank = 0x11A;
/// The very type.
pub const IDENTITY: Rank = 0x11F;
const SCALAR_TO_ARRAY: Rank = 0xFFF7;

fn same(a: &TypeDef, b: &TypeDef) -> bool {
    std::ptr::eq(a, b)
}

/// The number types: family (unsigned 0, signed 1, real 2) and place in it.
fn numeric(def: &TypeDef) -> Option<(u8, u8)> {
    const TABLE: [(&TypeDef, u8, u8); 11] = [
        (&INT32, 1, 2),
        (&DOUBLE, 2, 1),
        (&INT64, 1, 3),
        (&BYTE, 0, 0),
        (&DECIMAL, 2, 2),
        (&SINGLE, 2, 0),
        (&UINT32, 0, 2),
        (&UINT64, 0, 3),
        (&INT16, 1, 1),
        (&UINT16, 0, 1),
        (&SBYTE, 1, 0),
    ];
    TABLE.iter().find(|(d, ..)| same(d, def)).map(|(_, family, place)| (*family, *place))
}

fn numeric_rank(from: (u8, u8), to: (u8, u8)) -> Rank {
    match (from.0, to.0) {
        _ if from == to => IDENTITY,
        (0 | 1, 2) => NUMERIC_IMPLICIT,
        (2, 2) => match (from.1, to.1) {
            (0, 1) => NUMERIC_IMPLICIT,
            (2, _) => NUMERIC_EXPLICIT_1,
            _ => NUMERIC_EXPLICIT,
        },
        (2, _) => NUMERIC_EXPLICIT,
        (1, 0) if from.1 < to.1 => NUMERIC_EXPLICIT_1,
        (1, 0) => NUMERIC_EXPLICIT,
        _ if from.1 < to.1 => NUMERIC_IMPLICIT,
        _ => NUMERIC_EXPLICIT,
    }
}

/// Rank of null as an argument.
pub fn of_null(to: &TypeRef) -> Rank {
    match to {
        TypeRef::Def(d) if same(d, &STRING) => TO_STRING,
        TypeRef::Def(d) if same(d, &CHAR) || same(d, &BOOLEAN) || numeric(d).is_some() => NULL_TO_VALUE,
        TypeRef::Def(d) if d.name == "System.Management.Automation.SwitchParameter" => NULL_TO_VALUE,
        TypeRef::Generic(d, _) if d.name == "System.Nullable`1" => NULL_TO_VALUE,
        _ if matches!(to.def().kind, TypeKind::Struct | TypeKind::Enum) => NONE,
        _ => NULL_TO_REF,
    }
}

/// Rank of a value of one type where another is asked for.
pub fn of(from: &TypeRef, to: &TypeRef) -> Rank {
    if from == to
        || is_free(to)
        || matches!(to, TypeRef::Array(e, 1) if is_free(e) && matches!(from, TypeRef::Array(_, 1)))
    {
        return IDENTITY;
    }
    if let (TypeRef::Def(a), TypeRef::Def(b)) = (from, to)
        && let (Some(a), Some(b)) = (numeric(a), numeric(b))
    {
        return numeric_rank(a, b);
    }
    if assignable(from, to) {
        return ASSIGNABLE;
    }
    match to {
        TypeRef::Def(to) => to_plain(from, to),
        TypeRef::Array(element, 1) => to_array(from, element),
        TypeRef::Generic(d, arguments) if d.name == "System.Nullable`1" => match arguments.first() {
            Some(inner) => of(from, inner).min(LANGUAGE),
            None => NONE,
        },
        TypeRef::Generic(d, _) if is_delegate(d) => delegate(from),
        TypeRef::Generic(d, arguments) => to_collection(from, d, arguments),
        TypeRef::Array(..) => NONE,
    }
}

/// Whether a value of one type can be used as another without any change, generic interfaces included.
pub fn assignable(from: &TypeRef, to: &TypeRef) -> bool {
    if from.is_a(to) || is_free(to) {
        return true;
    }
    if let (TypeRef::Def(own), TypeRef::Generic(wanted, _)) = (from, to)
        && own.script != 0
        && wanted.kind == TypeKind::Interface
    {
        // Of a script's class it is known which generic interface it has, not with which types.
        return own.is_a(wanted);
    }
    if let (TypeRef::Array(_, 1), TypeRef::Array(e, 1)) = (from, to)
        && is_free(e)
    {
        return true;
    }
    let TypeRef::Generic(to_def, to_args) = to else { return false };
    let [element] = &**to_args else {
        return to_def.name == "System.Collections.Generic.IDictionary`2"
            && matches!(from, TypeRef::Generic(d, args) if args == to_args && d.is_a(to_def));
    };
    let sequence = matches!(
        to_def.name,
        "System.Collections.Generic.IEnumerable`1"
            | "System.Collections.Generic.ICollection`1"
            | "System.Collections.Generic.IList`1"
            | "System.Collections.Generic.IReadOnlyCollection`1"
            | "System.Collections.Generic.IReadOnlyList`1"
    );
    match from {
        TypeRef::Array(own, 1) if sequence => covariant(own, element),
        TypeRef::Generic(d, args) => match &**args {
            [own] => d.is_a(to_def) && covariant(own, element),
            _ => false,
        },
        TypeRef::Def(d) if same(d, &STRING) => {
            to_def.name == "System.Collections.Generic.IEnumerable`1" && element.is(&CHAR)
        }
        TypeRef::Def(d) if matches!(to_def.kind, TypeKind::Interface) => {
            matches!(
                to_def.name,
                "System.Collections.Generic.IComparer`1" | "System.Collections.Generic.IEqualityComparer`1"
            ) && d.name.ends_with("Comparer")
                && (element.is(&STRING) || element.is(&OBJECT))
        }
        _ => false,
    }
}

fn covariant(own: &TypeRef, asked: &TypeRef) -> bool {
    own == asked
        || is_free(asked)
        || (!matches!(own.def().kind, TypeKind::Struct | TypeKind::Enum) && assignable(own, asked))
}

fn to_plain(from: &TypeRef, to: &'static TypeDef) -> Rank {
    let source = match from {
        TypeRef::Def(d) => Some(*d),
        _ => None,
    };
    let from_number = source.is_some_and(|d| numeric(d).is_some());
    let from_string = source.is_some_and(|d| same(d, &STRING));
    if same(to, &STRING) {
        return if from_number { NUMERIC_STRING } else { TO_STRING };
    }
    if same(to, &BOOLEAN) {
        return LANGUAGE;
    }
    let to_number = numeric(to).is_some();
    if let Some(d) = source {
        if same(to, &CHAR) && (from_number || from_string) {
            return if from_number { NUMERIC_STRING } else { PARSE };
        }
        if to_number {
            if from_string {
                return NUMERIC_STRING;
            }
            if same(d, &BOOLEAN) || same(d, &CHAR) || d.kind == TypeKind::Enum {
                return LANGUAGE;
            }
        }
    }
    if to.kind == TypeKind::Enum {
        let integer = source.and_then(numeric).is_some_and(|(family, _)| family < 2);
        return match from {
            _ if from_string => PARSE,
            _ if integer => LANGUAGE,
            TypeRef::Array(..) => LANGUAGE,
            _ => NONE,
        };
    }
    if is_delegate(to) {
        return delegate(from);
    }
    match to.name {
        "System.Management.Automation.PSObject" => return PS_OBJECT,
        "System.Management.Automation.PSReference" => return LANGUAGE,
        "System.Type" | "System.Text.RegularExpressions.Regex" | "System.Uri" | "System.Xml.XmlDocument"
            if from_string =>
        {
            return LANGUAGE;
        }
        "System.Enum" => return if from_string { I_CONVERTIBLE } else { NONE },
        "System.Array" | "System.Collections.IList" | "System.Collections.ICollection"
            if !from_string && !from_number && is_enumerable(from) =>
        {
            return LANGUAGE;
        }
        _ => {}
    }
    if to.kind == TypeKind::Interface || same(to, &OBJECT) || same(to, &ARRAY) {
        return NONE;
    }
    if from_string && has_parse(to) {
        return PARSE;
    }
    if constructs(from, to) {
        return CONSTRUCTOR;
    }
    let Some(d) = source else { return NONE };
    let cast = matches!(
        (d.name, to.name),
        (_, "System.Numerics.BigInteger") if from_number
    ) || matches!((d.name, to.name), ("System.DateTime", "System.DateTimeOffset"))
        || (d.name == "System.Numerics.BigInteger" && to_number);
    if cast {
        return CAST;
    }
    if from_number {
        return if has_parse(to) { I_CONVERTIBLE } else { NONE };
    }
    if same(d, &BOOLEAN) || same(d, &CHAR) || d.kind == TypeKind::Enum || d.name == "System.DateTime" {
        return I_CONVERTIBLE;
    }
    if d.name == "System.Collections.Hashtable" && to.kind == TypeKind::Struct {
        return CONSTRUCTOR;
    }
    NONE
}

fn to_array(from: &TypeRef, element: &TypeRef) -> Rank {
    if let TypeRef::Array(own, 1) = from {
        return if assignable(own, element) { LANGUAGE } else { UNRELATED_ARRAYS };
    }
    if from.is(&STRING) && element.is(&CHAR) {
        return STRING_TO_CHARS;
    }
    if !from.is(&STRING) && is_enumerable(from) {
        return LANGUAGE;
    }
    of(from, element) & SCALAR_TO_ARRAY
}

/// Collections that take a sequence in their constructor.
fn to_collection(from: &TypeRef, def: &'static TypeDef, arguments: &[TypeRef]) -> Rank {
    let [element] = arguments else { return NONE };
    let takes = def.kind == TypeKind::Class && def.interfaces.iter().any(|i| i.starts_with("System.Collections."));
    if !takes {
        return NONE;
    }
    let from_objects = matches!(from, TypeRef::Array(e, 1) if e.is(&OBJECT));
    if from_objects || of(from, element) != NONE { CONSTRUCTOR } else { NONE }
}

fn is_enumerable(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(..) => true,
        TypeRef::Def(d) | TypeRef::Generic(d, _) => {
            let mut at = Some(*d);
            while let Some(def) = at {
                if def.interfaces.iter().any(|i| i.starts_with("System.Collections.")) {
                    return !def.interfaces.contains(&"System.Collections.IDictionary");
                }
                at = def.base_def();
            }
            false
        }
    }
}

/// Whether parameters of the type take a script block.
pub fn is_delegate(def: &TypeDef) -> bool {
    def.base == "System.MulticastDelegate"
}

fn delegate(from: &TypeRef) -> Rank {
    let takes = from.def().name == "System.Management.Automation.ScriptBlock" || is_delegate(from.def());
    if takes { LANGUAGE } else { NONE }
}

fn has_parse(def: &'static TypeDef) -> bool {
    def.static_method(Name::new("Parse")).is_some()
}

fn constructs(from: &TypeRef, to: &'static TypeDef) -> bool {
    to.constructor_group().overloads.iter().any(|o| match &*o.parameters {
        [only] if !only.params => only.ty.close(&[]).is_some_and(|ty| assignable(from, &ty) && !ty.is(&OBJECT)),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn t(def: &'static TypeDef) -> TypeRef {
        TypeRef::Def(def)
    }

    #[test]
    fn numbers_prefer_wider_types_and_decimal_over_double() {
        assert_eq!(of(&t(&INT32), &t(&INT64)), NUMERIC_IMPLICIT);
        assert_eq!(of(&t(&INT32), &t(&DECIMAL)), NUMERIC_IMPLICIT);
        assert_eq!(of(&t(&INT64), &t(&INT32)), NUMERIC_EXPLICIT);
        assert_eq!(of(&t(&INT32), &t(&UINT64)), NUMERIC_EXPLICIT_1);
        assert!(of(&t(&DECIMAL), &t(&DOUBLE)) > of(&t(&DOUBLE), &t(&DECIMAL)));
    }

    #[test]
    fn one_value_fits_an_array_a_little_less_than_its_element() {
        let strings = TypeRef::array_of(t(&STRING));
        assert_eq!(of(&t(&STRING), &strings), IDENTITY & SCALAR_TO_ARRAY);
        assert_eq!(of(&t(&STRING), &TypeRef::array_of(t(&CHAR))), STRING_TO_CHARS);
        assert_eq!(of(&TypeRef::array_of(t(&OBJECT)), &strings), UNRELATED_ARRAYS);
        assert_eq!(of(&strings, &TypeRef::array_of(t(&OBJECT))), ASSIGNABLE);
    }
}
