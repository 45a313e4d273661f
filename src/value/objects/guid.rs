//! `System.Guid`.

use std::any::Any;
use std::cmp::Ordering;

use uuid::Uuid;

use crate::value::{Object, TypeRef, Value, types};

/// A GUID.
pub struct Guid(pub Uuid);

impl Guid {
    /// Reads one in any of .NET's forms: digits, hyphens, braces, parentheses or the `{0x..,{..}}` form.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let inner = if let Some(t) = text.strip_prefix('{') {
            if t.contains("0x") || t.contains("0X") {
                return Self::parse_hex_list(text);
            }
            t.strip_suffix('}')?
        } else if let Some(t) = text.strip_prefix('(') {
            t.strip_suffix(')')?
        } else {
            text
        };
        let hyphens: Vec<usize> = inner.match_indices('-').map(|(i, _)| i).collect();
        let digits: String = inner.chars().filter(|c| *c != '-').collect();
        let plain = hyphens.is_empty() && inner.len() == text.len();
        if !(plain || hyphens == [8, 13, 18, 23]) || digits.len() != 32 {
            return None;
        }
        u128::from_str_radix(&digits, 16).ok().filter(|_| !digits.starts_with('+')).map(|n| Self(Uuid::from_u128(n)))
    }

    fn parse_hex_list(text: &str) -> Option<Self> {
        let flat: String = text.chars().filter(|c| !c.is_whitespace() && !"{}".contains(*c)).collect();
        let widths = [8_u32, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2];
        let parts: Vec<&str> = flat.split(',').collect();
        if parts.len() != widths.len() {
            return None;
        }
        let mut bits = 0_u128;
        for (part, width) in parts.iter().zip(widths) {
            let digits = part.strip_prefix("0x").or_else(|| part.strip_prefix("0X"))?;
            let n = u128::from_str_radix(digits, 16).ok().filter(|n| n >> (width * 4) == 0)?;
            bits = bits << (width * 4) | n;
        }
        Some(Self(Uuid::from_u128(bits)))
    }

    /// The text in one of .NET's forms: `D`, `N`, `B`, `P`, `X`; `None` for another letter.
    pub fn format(&self, form: char) -> Option<String> {
        let d = self.0.hyphenated();
        Some(match form.to_ascii_uppercase() {
            'D' => d.to_string(),
            'N' => self.0.simple().to_string(),
            'B' => format!("{{{d}}}"),
            'P' => format!("({d})"),
            'X' => {
                let (a, b, c, rest) = self.0.as_fields();
                let rest = rest.map(|n| format!("0x{n:02x}")).join(",");
                format!("{{0x{a:08x},0x{b:04x},0x{c:04x},{{{rest}}}}}")
            }
            _ => return None,
        })
    }
}

impl Object for Guid {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::GUID)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn members_by_type(&self) -> bool {
        true
    }
    fn text(&self) -> Option<String> {
        Some(self.0.hyphenated().to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.0 == self.0))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.cmp(&other.downcast::<Self>()?.0))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.0.simple().to_string())
    }
}
