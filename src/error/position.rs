//! The place of an error as people see it: `At file:line char:column`, the line, and the marks under it.

use crate::text::{Source, Span};
use crate::value::{byte_offset, utf16_len};

/// Longest excerpt of a source line.
const LIMIT: usize = 69;
/// How much of what stands before and after the place is kept in any case.
const BEFORE: usize = 12;
const AFTER: usize = 8;

/// An excerpt of a source line, and the marks that belong under it.
pub struct Excerpt {
    /// The text, with `…` where it was cut.
    pub text: String,
    /// Spaces and tildes.
    pub marks: String,
}

/// `InvocationInfo.PositionMessage`: three lines without a last newline; empty where the place is nowhere.
pub fn position_message(source: &Source, span: Span) -> String {
    let start = source.line_column(span.start);
    let line = source.line(start.line).trim_end();
    let file = source.name().map_or("line", |n| &**n);
    let at = format!("At {file}:{} char:{}", start.line, start.column);
    if line.is_empty() {
        return at;
    }
    let excerpt = excerpt(source, span);
    format!("{at}\n+ {}\n+ {}", excerpt.text, excerpt.marks)
}

/// The line of a place, cut to what fits.
pub fn excerpt(source: &Source, span: Span) -> Excerpt {
    let start = source.line_column(span.start);
    let end = source.line_column(span.end);
    let line = source.line(start.line).trim_end();
    let length = utf16_len(line);
    let before = (start.column as usize - 1).min(length + 1);
    let marked = if end.line == start.line && end.column as usize <= length + 1 {
        (end.column - start.column) as usize
    } else {
        length.saturating_sub(before)
    };
    let (line, before, marked) = expand_tabs(line, before, marked);
    cut(&line, before, marked)
}

/// Tabs become four spaces each; the counts move with them.
fn expand_tabs(line: &str, before: usize, marked: usize) -> (String, usize, usize) {
    if !line.contains('\t') {
        return (line.to_owned(), before, marked);
    }
    let (from, to) = (byte_offset(line, before), byte_offset(line, before + marked));
    let tabs = |range: Option<&str>| range.map_or(0, |r| r.matches('\t').count() * 3);
    let (first, second) = (tabs(line.get(..from)), tabs(line.get(from..to)));
    (line.replace('\t', "    "), before + first, marked + second)
}

fn cut(line: &str, before: usize, marked: usize) -> Excerpt {
    let length = utf16_len(line);
    let (mut start, mut shown, mut end) = (0, marked, length);
    if length > LIMIT {
        let after = length.saturating_sub(before + marked);
        let mut prefix = before.min(BEFORE);
        let mut suffix = after.min(AFTER);
        if prefix + marked + suffix >= LIMIT {
            shown = marked.min(LIMIT - prefix);
            suffix = LIMIT - prefix - shown;
        } else {
            prefix += (LIMIT - prefix - marked - suffix).min(before - prefix);
            suffix = (LIMIT - prefix - marked).min(after);
        }
        start = before - prefix;
        end = before + shown + suffix;
    }
    let body = line.get(byte_offset(line, start)..byte_offset(line, end)).unwrap_or(line);
    let dots = if start > 0 { "… " } else { "" };
    let more = if end < length { " …" } else { "" };
    let indent = before - start + utf16_len(dots);
    Excerpt {
        text: format!("{dots}{body}{more}"),
        marks: format!("{}{}", " ".repeat(indent), "~".repeat(shown.max(1))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn message(text: &str, needle: &str) -> String {
        let start = text.find(needle).unwrap() as u32;
        let source = Source::new(Some("case.ps1".into()), text);
        position_message(&source, Span::new(start, start + needle.len() as u32))
    }

    #[test]
    fn short_lines_are_shown_whole() {
        assert_eq!(message("'one'\nthrow 'x'", "throw 'x'"), "At case.ps1:2 char:1\n+ throw 'x'\n+ ~~~~~~~~~");
    }

    #[test]
    fn long_lines_are_cut_behind_the_place() {
        let line = "Get-Variable noSuchVar1, PSHOME, noSuchVar2 | ForEach-Object { $_.Name }";
        let shown = message(line, "Get-Variable noSuchVar1, PSHOME, noSuchVar2");
        assert!(
            shown.contains("\n+ Get-Variable noSuchVar1, PSHOME, noSuchVar2 | ForEach-Object { $_.Nam …\n"),
            "{shown}"
        );
    }

    #[test]
    fn long_lines_are_cut_before_the_place() {
        let line = format!("$x = '{}'; $second = [int]'not a number'; $third = '{}'", "a".repeat(60), "b".repeat(40));
        let shown = message(&line, "$second = [int]'not a number'");
        let excerpt = shown.lines().nth(1).unwrap();
        assert_eq!(excerpt.chars().count(), 2 + 2 + LIMIT + 2);
        assert!(excerpt.ends_with("; $third …"), "{excerpt}");
    }
}
