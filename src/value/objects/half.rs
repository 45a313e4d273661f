//! `System.Half`.

use std::any::Any;
use std::cmp::Ordering;

use crate::value::{Object, TypeRef, Value, types};

/// A real number of 16 bits, kept as the single that equals it.
#[derive(Clone, Copy)]
pub struct Half(pub f32);

impl Half {
    /// The nearest one; of two equally near the one with the even last bit.
    pub fn from_f64(value: f64) -> Self {
        if value == 0.0 || !value.is_finite() {
            return Self(value as f32);
        }
        // One unit in the last of the ten places, which stop shrinking below the smallest normal number.
        let exponent = ((value.to_bits() >> 52) & 0x7FF) as i32 - 1023;
        let unit = 2_f64.powi(exponent.max(-14) - 10);
        let rounded = (value / unit).round_ties_even() * unit;
        Self(if rounded.abs() > 65504.0 { f32::INFINITY.copysign(value as f32) } else { rounded as f32 })
    }

    /// The number that 16 bits stand for.
    pub fn from_bits(bits: u16) -> Self {
        let (exponent, fraction) = (i32::from(bits >> 10 & 0x1F), f32::from(bits & 0x3FF));
        let size = match exponent {
            0 => fraction * 2_f32.powi(-24),
            31 if fraction == 0.0 => f32::INFINITY,
            31 => f32::NAN,
            _ => (1.0 + fraction / 1024.0) * 2_f32.powi(exponent - 15),
        };
        Self(if bits & 0x8000 == 0 { size } else { -size })
    }

    /// Its 16 bits.
    pub fn to_bits(self) -> u16 {
        let sign = if self.0.is_sign_negative() { 0x8000 } else { 0 };
        if self.0.is_nan() {
            return sign | 0x7E00;
        }
        if self.0.is_infinite() {
            return sign | 0x7C00;
        }
        let exponent = (self.0.to_bits() >> 23 & 0xFF) as i32 - 127;
        let size = self.0.abs();
        if exponent < -14 {
            return sign | (size * 2_f32.powi(24)) as u16;
        }
        let fraction = ((size / 2_f32.powi(exponent) - 1.0) * 1024.0) as u16;
        sign | ((exponent + 15) as u16) << 10 | fraction
    }

    /// The shortest text that reads back as the same number.
    fn shortest(self) -> String {
        if self.0.is_nan() {
            return "NaN".to_owned();
        }
        if self.0.is_infinite() {
            return if self.0 > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
        }
        let same = |text: &String| text.parse().is_ok_and(|n| Self::from_f64(n).0 == self.0);
        let text = (0..6).map(|digits| format!("{:.digits$e}", self.0)).find(same).unwrap_or_default();
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let exponent: i32 = exponent.parse().unwrap_or_default();
        if exponent < -4 {
            return format!("{digits}E-{:02}", exponent.unsigned_abs());
        }
        let places = digits.split_once('.').map_or(0, |(_, places)| places.len()) as i32;
        format!(
            "{:.*}",
            usize::try_from(places - exponent).unwrap_or_default(),
            text.parse::<f64>().unwrap_or_default()
        )
    }
}

impl Object for Half {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::HALF)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.shortest())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.0 == self.0 || o.0.is_nan() && self.0.is_nan()))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        let other = other.downcast::<Self>()?.0;
        Some(self.0.partial_cmp(&other).unwrap_or_else(|| other.is_nan().cmp(&self.0.is_nan())))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.shortest())
    }
}

#[cfg(test)]
mod tests {
    use super::Half;

    #[test]
    fn every_number_of_16_bits_comes_back() {
        for bits in (0..=u16::MAX).filter(|b| b & 0x7C00 != 0x7C00) {
            let half = Half::from_bits(bits);
            assert_eq!(half.to_bits(), bits);
            assert_eq!(Half::from_f64(f64::from(half.0)).to_bits(), bits);
        }
    }

    #[test]
    fn texts_are_short() {
        for (value, text) in [(0.1, "0.1"), (65504.0, "65500"), (1.5, "1.5"), (6e-8, "6E-08"), (-2.0, "-2"), (0.0, "0")]
        {
            assert_eq!(Half::from_f64(value).shortest(), text);
        }
    }
}
