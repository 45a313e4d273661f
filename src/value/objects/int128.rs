//! `System.Int128` and `System.UInt128`.

use std::any::Any;
use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::ToPrimitive as _;

use crate::value::{Object, TypeRef, Value, types};

/// A whole number of 128 bits, with or without sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Int128 {
    /// `System.Int128`.
    Signed(i128),
    /// `System.UInt128`.
    Unsigned(u128),
}

impl Int128 {
    /// A number of either type; `None` where it does not fit.
    pub fn new(number: &BigInt, signed: bool) -> Option<Self> {
        if signed { number.to_i128().map(Self::Signed) } else { number.to_u128().map(Self::Unsigned) }
    }

    /// The number without its limits.
    pub fn big(self) -> BigInt {
        match self {
            Self::Signed(n) => n.into(),
            Self::Unsigned(n) => n.into(),
        }
    }
}

impl Object for Int128 {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(match self {
            Self::Signed(_) => &types::INT128,
            Self::Unsigned(_) => &types::UINT128,
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.big().to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o == self))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.big().cmp(&other.downcast::<Self>()?.big()))
    }
    fn hash_text(&self) -> Option<String> {
        self.text()
    }
}
