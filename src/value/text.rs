//! String conversion: what `"$x"` and `[string]$x` show, in the invariant culture.

use super::{Str, Value};

impl Value {
    /// The text of a value as string conversion gives it; arrays are joined with a space, objects without a text of
    /// their own show their type's name.
    pub fn invariant_text(&self) -> Str {
        match self {
            Self::Null | Self::Nothing => Str::from(""),
            Self::Bool(b) => Str::from(if *b { "True" } else { "False" }),
            Self::Char(c) => Str::from(char::from_u32(u32::from(*c)).unwrap_or('\u{FFFD}')),
            Self::SByte(n) => Str::from(n.to_string()),
            Self::Byte(n) => Str::from(n.to_string()),
            Self::Short(n) => Str::from(n.to_string()),
            Self::UShort(n) => Str::from(n.to_string()),
            Self::Int(n) => Str::from(n.to_string()),
            Self::UInt(n) => Str::from(n.to_string()),
            Self::Long(n) => Str::from(n.to_string()),
            Self::ULong(n) => Str::from(n.to_string()),
            Self::Single(n) => Str::from(n.to_string()),
            Self::Double(n) => Str::from(n.to_string()),
            Self::Decimal(n) => Str::from(n.to_string()),
            Self::Str(s) => s.clone(),
            Self::Array(a) => {
                Str::from(a.items().iter().map(|v| v.invariant_text().to_string()).collect::<Vec<_>>().join(" "))
            }
            Self::Object(o) => Str::from(o.body().text().unwrap_or_else(|| o.body().type_ref().to_string())),
        }
    }
}
