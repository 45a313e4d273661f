//! Colours of what is typed.

use crate::syntax::{TokenKind, classify};
use crate::text::Source;

/// The line in colours; `before` is what precedes it in the statement.
pub(super) fn paint(before: &str, line: &str) -> String {
    let text = format!("{before}{line}");
    let source = Source::new(None, text);
    let mut painted = String::with_capacity(line.len() * 2);
    let mut at = before.len();
    let slice = |from: usize, to: usize| source.text().get(from..to).unwrap_or_default();
    for (span, kind) in classify(&source) {
        let (start, end) = ((span.start as usize).max(at), span.end as usize);
        if end <= start {
            continue;
        }
        painted.push_str(slice(at, start));
        painted.push_str(color(kind));
        painted.push_str(slice(start, end));
        painted.push_str("\x1b[0m");
        at = end;
    }
    painted.push_str(slice(at, source.text().len()));
    painted
}

/// The colours that `PSReadLine` gives.
fn color(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Command => "\x1b[93m",
        TokenKind::Parameter | TokenKind::Operator => "\x1b[90m",
        TokenKind::String => "\x1b[36m",
        TokenKind::Number | TokenKind::Member => "\x1b[97m",
        TokenKind::Variable | TokenKind::Keyword => "\x1b[92m",
        TokenKind::Type => "\x1b[37m",
        TokenKind::Comment => "\x1b[32m",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_leave_the_text_as_it_is() {
        let painted = paint("if ($x) {\n", "Get-Date -Format \"a $y\" # z");
        let plain = regex::Regex::new("\x1b\\[\\d+m").expect("pattern").replace_all(&painted, "").into_owned();
        assert_eq!(plain, "Get-Date -Format \"a $y\" # z");
        assert!(painted.contains("\x1b[93mGet-Date\x1b[0m"), "{painted:?}");
        assert!(painted.contains("\x1b[92m$y\x1b[0m"), "{painted:?}");
    }
}
