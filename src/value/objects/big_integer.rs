//! `System.Numerics.BigInteger`.

use std::any::Any;
use std::cmp::Ordering;

use num_bigint::BigInt;

use crate::value::{Object, TypeRef, Value, types};

/// An integer without limits.
pub struct BigInteger(pub BigInt);

impl Object for BigInteger {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&types::BIG_INTEGER)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<Self>().is_some_and(|o| o.0 == self.0))
    }
    fn compare(&self, other: &Value) -> Option<Ordering> {
        Some(self.0.cmp(&other.downcast::<Self>()?.0))
    }
    fn hash_text(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}
