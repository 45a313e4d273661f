//! The encodings of text files.

use crate::engine::Cx;
use crate::value::Value;
use crate::value::types::Encoding;

/// The encoding that a parameter names; UTF-8 without a mark where it was not given.
pub(crate) fn encoding(cx: &Cx<'_>, parameter: &str) -> Encoding {
    let given = cx.arg(parameter).cloned().filter(|v| !v.is_null()).unwrap_or_else(|| Value::str("utf8NoBOM"));
    Encoding::of_parameter(&given).unwrap_or_else(|| Encoding::utf8(false))
}

/// What a file in an encoding begins with.
pub(crate) fn mark(encoding: &Encoding) -> &'static [u8] {
    if encoding.mark { encoding.preamble() } else { &[] }
}
