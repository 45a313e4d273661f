//! Secure strings as texts that can be stored.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::value::Value;
pub(crate) use crate::value::types::{Credential, SecureString};

/// The text of a secure string; empty for other values.
pub(crate) fn secret_of(value: &Value) -> String {
    value.downcast::<SecureString>().map_or_else(String::new, SecureString::reveal)
}

/// What stands before a text that was written with a key.
const KEYED: &str = "76492d1116743f0423413b16050a5345";

/// A secret as a text that [`unprotect`] reads. Without a key it is merely spelled in hexadecimal digits, as the shell
/// does away from Windows; with one it is masked by a key stream, which only this shell reads.
pub(crate) fn protect(secret: &str, key: &[u8]) -> String {
    let bytes: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut text = if key.is_empty() { String::new() } else { KEYED.to_owned() };
    for byte in masked(&bytes, key) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The secret in a text of [`protect`]; `None` where it is none.
pub(crate) fn unprotect(text: &str, key: &[u8]) -> Option<String> {
    let digits = if key.is_empty() { text } else { text.strip_prefix(KEYED)? };
    if digits.is_empty() || digits.len() % 4 != 0 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let byte = |i: usize| u8::from_str_radix(digits.get(i..i + 2)?, 16).ok();
    let bytes = (0..digits.len()).step_by(2).map(byte).collect::<Option<Vec<u8>>>()?;
    let units: Vec<u16> = masked(&bytes, key)
        .chunks_exact(2)
        .filter_map(|pair| Some(u16::from_le_bytes(pair.try_into().ok()?)))
        .collect();
    String::from_utf16(&units).ok()
}

fn masked(bytes: &[u8], key: &[u8]) -> Vec<u8> {
    if key.is_empty() {
        return bytes.to_vec();
    }
    let stream =
        (0_u32..).flat_map(|block| Sha256::new().chain_update(key).chain_update(block.to_le_bytes()).finalize());
    bytes.iter().zip(stream).map(|(b, k)| b ^ k).collect()
}
