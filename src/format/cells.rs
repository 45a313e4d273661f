//! How many cells of a terminal a text takes, as PowerShell counts: by UTF-16 unit, East Asian wide characters twice.

/// Wide ranges below U+10000. Characters beyond are two UTF-16 units and so count two anyway.
const WIDE: [(u32, u32); 8] = [
    (0x1100, 0x115F),
    (0x2329, 0x232A),
    (0x2E80, 0xA4CF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFE10, 0xFE19),
    (0xFE30, 0xFE6F),
    (0xFF00, 0xFF60),
];

/// Cells of one character.
pub(crate) fn char_cells(c: char) -> usize {
    let code = c as u32;
    if code < 0x1100 {
        return 1;
    }
    let wide = code >= 0x1_0000
        || (code != 0x303F && WIDE.iter().any(|&(first, last)| (first..=last).contains(&code)))
        || (0xFFE0..=0xFFE6).contains(&code);
    if wide { 2 } else { 1 }
}

/// Cells of a text; escape sequences take none.
pub(crate) fn cells(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\x1b') {
        return text.len();
    }
    let mut chars = text.chars();
    let mut count = 0;
    while let Some(c) = chars.next() {
        if c == '\x1b' {
            skip_escape(&mut chars);
        } else {
            count += char_cells(c);
        }
    }
    count
}

/// Skips the rest of an escape sequence `ESC [ … letter`.
fn skip_escape(chars: &mut std::str::Chars<'_>) {
    let mut ahead = chars.clone();
    if ahead.next() != Some('[') {
        return;
    }
    for c in ahead.by_ref() {
        if c.is_ascii_alphabetic() {
            *chars = ahead;
            return;
        }
    }
}

/// The longest beginning of a text that fits into that many cells.
pub(crate) fn head(text: &str, width: usize) -> &str {
    if text.is_ascii() && !text.contains('\x1b') {
        return text.get(..width.min(text.len())).unwrap_or(text);
    }
    let mut used = 0;
    let mut chars = text.chars();
    loop {
        let at = text.len() - chars.as_str().len();
        match chars.next() {
            None => return text,
            Some('\x1b') => skip_escape(&mut chars),
            Some(c) => {
                used += char_cells(c);
                if used > width {
                    return text.get(..at).unwrap_or(text);
                }
            }
        }
    }
}

/// The longest end of a text that fits into that many cells.
pub(crate) fn tail(text: &str, width: usize) -> &str {
    let mut used = 0;
    let mut start = text.len();
    for (at, c) in text.char_indices().rev() {
        used += char_cells(c);
        if used > width {
            break;
        }
        start = at;
    }
    text.get(start..).unwrap_or(text)
}

/// Appends spaces.
pub(crate) fn pad(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_cells_and_marks_one() {
        assert_eq!(cells("山田太郎"), 8);
        assert_eq!(cells("a\u{301}b"), 3);
        assert_eq!(cells("\u{1F600}x"), 3);
        assert_eq!(cells("\x1b[32;1mok\x1b[0m"), 2);
    }

    #[test]
    fn cuts_never_split_a_wide_character() {
        assert_eq!(head("漢漢漢", 5), "漢漢");
        assert_eq!(tail("漢漢漢", 3), "漢");
        assert_eq!(head("abc", 9), "abc");
    }
}
