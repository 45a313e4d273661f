//! The root types and the scalars. Their members stand in files of their own, one for each type.

use super::TypeDef;

/// `System.Object`.
pub static OBJECT: TypeDef = TypeDef::class("System.Object").extends("");
/// `System.ValueType`.
pub static VALUE_TYPE: TypeDef = TypeDef::class("System.ValueType");
/// `System.Enum`.
pub static ENUM: TypeDef = TypeDef::class("System.Enum").extends("System.ValueType");
/// `System.Void`, the type of methods that return nothing.
pub static VOID: TypeDef = TypeDef::value_type("System.Void");
/// `System.Management.Automation.PSCustomObject`.
pub static PSCUSTOMOBJECT: TypeDef = TypeDef::class("System.Management.Automation.PSCustomObject");
/// `System.Array`.
pub static ARRAY: TypeDef = TypeDef::class("System.Array").implements(&[
    "System.Collections.IList",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
    "System.ICloneable",
]);
/// `System.String`.
pub static STRING: TypeDef = TypeDef::class("System.String").implements(&[
    "System.IComparable",
    "System.IConvertible",
    "System.Collections.IEnumerable",
    "System.ICloneable",
]);

const SCALAR: &[&str] = &["System.IComparable", "System.IConvertible", "System.IFormattable"];

/// `System.Boolean`.
pub static BOOLEAN: TypeDef =
    TypeDef::value_type("System.Boolean").implements(&["System.IComparable", "System.IConvertible"]);
/// `System.Char`.
pub static CHAR: TypeDef = TypeDef::value_type("System.Char").implements(SCALAR);
/// `System.SByte`.
pub static SBYTE: TypeDef = TypeDef::value_type("System.SByte").implements(SCALAR);
/// `System.Byte`.
pub static BYTE: TypeDef = TypeDef::value_type("System.Byte").implements(SCALAR);
/// `System.Int16`.
pub static INT16: TypeDef = TypeDef::value_type("System.Int16").implements(SCALAR);
/// `System.UInt16`.
pub static UINT16: TypeDef = TypeDef::value_type("System.UInt16").implements(SCALAR);
/// `System.Int32`.
pub static INT32: TypeDef = TypeDef::value_type("System.Int32").implements(SCALAR);
/// `System.UInt32`.
pub static UINT32: TypeDef = TypeDef::value_type("System.UInt32").implements(SCALAR);
/// `System.Int64`.
pub static INT64: TypeDef = TypeDef::value_type("System.Int64").implements(SCALAR);
/// `System.UInt64`.
pub static UINT64: TypeDef = TypeDef::value_type("System.UInt64").implements(SCALAR);
/// `System.Single`.
pub static SINGLE: TypeDef = TypeDef::value_type("System.Single").implements(SCALAR);
/// `System.Double`.
pub static DOUBLE: TypeDef = TypeDef::value_type("System.Double").implements(SCALAR);
/// `System.Decimal`.
pub static DECIMAL: TypeDef = TypeDef::value_type("System.Decimal").implements(SCALAR);

/// The rows of this file.
pub(super) static ALL: &[&TypeDef] = &[
    &OBJECT,
    &VALUE_TYPE,
    &ENUM,
    &VOID,
    &PSCUSTOMOBJECT,
    &ARRAY,
    &STRING,
    &BOOLEAN,
    &CHAR,
    &SBYTE,
    &BYTE,
    &INT16,
    &UINT16,
    &INT32,
    &UINT32,
    &INT64,
    &UINT64,
    &SINGLE,
    &DOUBLE,
    &DECIMAL,
];
