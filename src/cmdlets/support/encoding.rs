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

/// The text of a file: by its byte order mark, else in the encoding given.
pub(crate) fn decode_file(encoding: &Encoding, bytes: &[u8]) -> String {
    for name in ["utf32", "utf8BOM", "unicode", "bigendianunicode"] {
        if let Some(marked) = Encoding::of_parameter(&Value::str(name))
            && let Some(rest) = bytes.strip_prefix(marked.preamble())
            && !marked.preamble().is_empty()
        {
            return marked.decode(rest);
        }
    }
    encoding.decode(bytes)
}
