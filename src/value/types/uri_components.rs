//! Parts of URIs as `UriComponents` name them, and texts as scripts of web pages write them.

use std::fmt::Write as _;

use crate::value::UriParts;

const SCHEME: i64 = 1;
const USER: i64 = 2;
const HOST: i64 = 4;
const PORT: i64 = 8;
const PATH: i64 = 16;
const QUERY: i64 = 32;
const FRAGMENT: i64 = 64;
const STRONG_PORT: i64 = 128;
const NORMALIZED_HOST: i64 = 256;
const KEEP: i64 = 0x4000_0000;

/// The parts that the flags name, with what stands between them; the format is a `UriFormat` number.
pub(super) fn components(uri: &UriParts, flags: i64, format: i64) -> String {
    // The whole, as for serialization, keeps every part.
    let flags = if flags & 0x8000_0000 != 0 { 127 } else { flags };
    let plain = |text: &str| if format == 1 { text.to_owned() } else { super::net::unescape(text) };
    let has = |flag: i64| flags & flag != 0;
    let keep = has(KEEP);
    let single = (flags & !KEEP).count_ones() == 1;
    let mut out = String::new();
    if has(SCHEME) {
        out.push_str(&uri.scheme);
        if !single || keep {
            out.push_str(if uri.authority { "://" } else { ":" });
        }
    }
    if has(USER) && !uri.user_info.is_empty() {
        out.push_str(&plain(&uri.user_info));
        if !single || keep {
            out.push('@');
        }
    }
    if has(HOST) || has(NORMALIZED_HOST) {
        out.push_str(&uri.host);
    }
    let shown = has(STRONG_PORT) || has(PORT) && !uri.default_port;
    if shown && uri.port >= 0 {
        if !single || keep {
            out.push(':');
        }
        let _ = write!(out, "{}", uri.port);
    }
    if has(PATH) {
        let path = plain(&uri.path);
        let leading = !single || keep;
        out.push_str(if leading { &path } else { path.strip_prefix('/').unwrap_or(&path) });
    }
    for (flag, part) in [(QUERY, &uri.query), (FRAGMENT, &uri.fragment)] {
        if has(flag) {
            let own = plain(part);
            let bare = single && !keep;
            out.push_str(if bare { own.strip_prefix(['?', '#']).unwrap_or(&own) } else { &own });
        }
    }
    out
}

/// The byte that `%xx` at a place stands for.
pub(super) fn encoded(text: &str, index: i64) -> Option<u8> {
    let units: Vec<u16> = text.encode_utf16().skip(usize::try_from(index).ok()?).take(3).collect();
    let digits = String::from_utf16(units.get(1..3)?).ok()?;
    let hex = units.first() == Some(&u16::from(b'%')) && digits.chars().all(|c| c.is_ascii_hexdigit());
    u8::from_str_radix(&digits, 16).ok().filter(|_| hex)
}

/// A text as it stands between the quotes of a script.
pub(super) fn script_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\'' | '<' | '>' | '&' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out
}
