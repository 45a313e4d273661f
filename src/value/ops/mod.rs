//! The language's operators on values, by the rules of PowerShell's binders.
//!
//! Every function is pure; those that need the shell (script blocks of `-replace` and `-split`) take a callback.
//! Faults carry the id and category that PowerShell reports; those without an id are .NET exceptions.

mod arith;
mod bits;
mod collate;
mod compare;
mod format;
mod implicit;
mod index;
mod operand;
mod pattern;
mod range;
mod unary;

pub use super::convert::to_bool;
pub use super::text::element_text;
pub use arith::{add, divide, multiply, remainder, subtract};
pub use bits::{bit_and, bit_not, bit_or, bit_xor, shift_left, shift_right};
pub use collate::{compare_strings, equal_strings};
pub use compare::{
    Comparison, compare, contains, equal, equals, greater, greater_or_equal, is_type, less, less_or_equal, not_equal,
    order, sort_order,
};
pub use format::{format, format_value};
pub use implicit::operator_type;
pub use index::{index, set_index};
pub use pattern::{Callback, like, matching, replace, split, split_white_space};
pub use range::{Range, range, range_of};
pub use unary::{increment, negate, plus};
