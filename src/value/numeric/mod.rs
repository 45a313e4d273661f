//! Numbers as text and text as numbers, by the rules of .NET and of PowerShell's own conversions.
//!
//! Two families must not be confused: `.ToString()` and `-f` follow .NET (shortest round-trip digits, culture),
//! while PowerShell's string conversion (interpolation, `[string]`) is invariant and gives doubles 15 digits and
//! singles 7.

mod convert;
mod custom;
mod digits;
mod parse;
mod scan;
mod standard;
mod text;

pub use convert::{
    decimal_to_integer, double_to_integer, string_to_bigint, string_to_decimal, string_to_double, string_to_integer,
    string_to_single,
};
pub use parse::{NumberStyles, ParseError, parse_bigint, parse_decimal, parse_double, parse_integer, parse_radix};
pub use scan::{ScanError, scan_literal, scan_operand};
pub use standard::{FormatError, append_format, format_number};
pub use text::{
    append_default, default_bigint, default_decimal, default_double, default_single, radix_text, shell_double,
    shell_single,
};

use num_bigint::BigInt;
use rust_decimal::Decimal;

/// A number of one of .NET's numeric types.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// `System.SByte`
    SByte(i8),
    /// `System.Byte`
    Byte(u8),
    /// `System.Int16`
    Int16(i16),
    /// `System.UInt16`
    UInt16(u16),
    /// `System.Int32`
    Int32(i32),
    /// `System.UInt32`
    UInt32(u32),
    /// `System.Int64`
    Int64(i64),
    /// `System.UInt64`
    UInt64(u64),
    /// `System.Single`
    Single(f32),
    /// `System.Double`
    Double(f64),
    /// `System.Decimal`
    Decimal(Decimal),
    /// `System.Numerics.BigInteger`
    BigInt(BigInt),
}

/// The whole-number types of fixed width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntegerType {
    /// `System.SByte`
    SByte,
    /// `System.Byte`
    Byte,
    /// `System.Int16`
    Int16,
    /// `System.UInt16`
    UInt16,
    /// `System.Int32`
    Int32,
    /// `System.UInt32`
    UInt32,
    /// `System.Int64`
    Int64,
    /// `System.UInt64`
    UInt64,
}

impl IntegerType {
    /// Width in bits.
    pub fn bits(self) -> u32 {
        match self {
            Self::SByte | Self::Byte => 8,
            Self::Int16 | Self::UInt16 => 16,
            Self::Int32 | Self::UInt32 => 32,
            Self::Int64 | Self::UInt64 => 64,
        }
    }

    /// Whether negative values exist.
    pub fn is_signed(self) -> bool {
        matches!(self, Self::SByte | Self::Int16 | Self::Int32 | Self::Int64)
    }

    /// Smallest value.
    pub fn min(self) -> i128 {
        if self.is_signed() { -(1_i128 << (self.bits() - 1)) } else { 0 }
    }

    /// Largest value.
    pub fn max(self) -> i128 {
        if self.is_signed() { (1_i128 << (self.bits() - 1)) - 1 } else { (1_i128 << self.bits()) - 1 }
    }

    /// Whether the value fits.
    pub fn contains(self, value: i128) -> bool {
        value >= self.min() && value <= self.max()
    }

    /// The number of this type; `None` when the value does not fit.
    pub fn number(self, value: i128) -> Option<Number> {
        Some(match self {
            Self::SByte => Number::SByte(i8::try_from(value).ok()?),
            Self::Byte => Number::Byte(u8::try_from(value).ok()?),
            Self::Int16 => Number::Int16(i16::try_from(value).ok()?),
            Self::UInt16 => Number::UInt16(u16::try_from(value).ok()?),
            Self::Int32 => Number::Int32(i32::try_from(value).ok()?),
            Self::UInt32 => Number::UInt32(u32::try_from(value).ok()?),
            Self::Int64 => Number::Int64(i64::try_from(value).ok()?),
            Self::UInt64 => Number::UInt64(u64::try_from(value).ok()?),
        })
    }

    /// .NET's overflow message.
    pub fn overflow_message(self) -> &'static str {
        match self {
            Self::SByte => "Value was either too large or too small for a signed byte.",
            Self::Byte => "Value was either too large or too small for an unsigned byte.",
            Self::Int16 => "Value was either too large or too small for an Int16.",
            Self::UInt16 => "Value was either too large or too small for a UInt16.",
            Self::Int32 => "Value was either too large or too small for an Int32.",
            Self::UInt32 => "Value was either too large or too small for a UInt32.",
            Self::Int64 => "Value was either too large or too small for an Int64.",
            Self::UInt64 => "Value was either too large or too small for a UInt64.",
        }
    }
}

impl Number {
    /// The whole value and its type, for the types of fixed width.
    pub fn as_integer(&self) -> Option<(i128, IntegerType)> {
        Some(match self {
            Self::SByte(v) => (i128::from(*v), IntegerType::SByte),
            Self::Byte(v) => (i128::from(*v), IntegerType::Byte),
            Self::Int16(v) => (i128::from(*v), IntegerType::Int16),
            Self::UInt16(v) => (i128::from(*v), IntegerType::UInt16),
            Self::Int32(v) => (i128::from(*v), IntegerType::Int32),
            Self::UInt32(v) => (i128::from(*v), IntegerType::UInt32),
            Self::Int64(v) => (i128::from(*v), IntegerType::Int64),
            Self::UInt64(v) => (i128::from(*v), IntegerType::UInt64),
            _ => return None,
        })
    }
}
