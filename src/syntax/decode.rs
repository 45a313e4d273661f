//! The text of a script file's bytes.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::fmt;

/// A script file that is no text in the encoding its first bytes name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    /// The encoding's name, such as `UTF-16LE`.
    pub encoding: &'static str,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The file begins with a byte order mark, but is not valid {}.", self.encoding)
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a script as PowerShell reads files: a byte order mark decides; without one the bytes are UTF-8, or the
/// Windows code page where they cannot be. The mark is not part of the text.
///
/// # Errors
/// Bytes that are malformed in the encoding that their mark names.
pub fn decode_script(bytes: &[u8]) -> Result<String, DecodeError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode(encoding, bytes.get(mark..).unwrap_or(&[]));
    }
    if let Some(encoding) = looks_like_utf16(bytes) {
        return decode(encoding, bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => decode(WINDOWS_1252, bytes),
    }
}

fn decode(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, DecodeError> {
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    // A mark of UTF-8 before other bytes is common, and those bytes are shown as replacement characters.
    if malformed && encoding != UTF_8 {
        return Err(DecodeError { encoding: encoding.name() });
    }
    Ok(text.into_owned())
}

/// ASCII text in UTF-16 without a mark has a zero in every other byte.
fn looks_like_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes.get(..4)? {
        [a, 0, b, 0] if *a != 0 && *b != 0 => Some(UTF_16LE),
        [0, a, 0, b] if *a != 0 && *b != 0 => Some(UTF_16BE),
        _ => None,
    }
}
