//! Variables: `$x`, `$scope:x`, `${any text}`, `@x`.

use super::super::ast::{Expr, Text, UsingExpr, Variable};
use super::super::chars::{ends_word, is_identifier, is_variable_start};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::strings::escape;
use crate::text::Span;

/// The length of the variable here, sigil included. `None`: there is none, or (in a command) it is the
/// beginning of a longer word.
pub(crate) fn extent(i: In<'_>, command: bool) -> Option<usize> {
    let name = i.skip(1);
    let first = name.char()?;
    let length = match first {
        '{' => braced_length(i),
        _ if is_variable_start(first) => 1 + plain_length(name, first),
        _ => return None,
    };
    if command && let Some(c) = i.skip(length).char() {
        let member = matches!(c, '.' | '[') || (c == ':' && i.byte(length + 1) == b':');
        if !member && !ends_word(c) {
            return None;
        }
    }
    Some(length)
}

/// The length of a name without braces.
fn plain_length(name: In<'_>, first: char) -> usize {
    if matches!(first, '$' | '?' | '^') {
        return 1;
    }
    let bytes = name.bytes();
    let mut n = 0;
    while let Some(&b) = bytes.get(n) {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'?' => n += 1,
            b':' if bytes.get(n + 1) != Some(&b':') => n += 1,
            0x80.. => match name.skip(n).char() {
                Some(c) if is_identifier(c) => n += c.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    n
}

/// The length of `${…}`, up to the end of the text if it is not closed.
fn braced_length(i: In<'_>) -> usize {
    let bytes = i.bytes();
    let mut n = 2;
    while let Some(&b) = bytes.get(n) {
        match b {
            b'}' => return n + 1,
            b'`' => n += 1 + i.skip(n + 1).char().map_or(0, char::len_utf8),
            _ => n += 1,
        }
    }
    bytes.len()
}

/// `variable = "$" ( name | "{" any "}" )`, also with `@`. `in_string` allows no command-mode words.
pub(crate) fn variable(i: In<'_>, in_string: bool) -> Res<'_, Expr> {
    let Some(length) = extent(i, false) else { return i.no("variable") };
    let after = i.skip(length);
    let span = after.since(i.at);
    let braced = i.byte(1) == b'{';
    let path = if braced { braced_path(i, length, in_string) } else { plain_path(i, span) };
    i.mark(span, TokenKind::Variable);
    let scope_len = path.find(':').unwrap_or(0) as u32;
    let splatted = i.byte(0) == b'@';
    let variable = Variable { path, scope_len, braced, splatted, span };
    if variable.scope().is_some_and(|s| s.eq_ignore_ascii_case("using")) {
        let path: Text = variable.name().into();
        let scope_len = path.find(':').unwrap_or(0) as u32;
        let variable = Variable { path, scope_len, ..variable };
        return Ok((after, Expr::Using(Box::new(UsingExpr { variable, span }))));
    }
    Ok((after, Expr::Variable(variable)))
}

fn plain_path(i: In<'_>, span: Span) -> Text {
    let path = i.slice(Span::new(span.start + 1, span.end));
    if path == ":" {
        i.report(span, "InvalidVariableReference", &[]);
    } else if path.ends_with(':') {
        i.report(span, "InvalidVariableReferenceWithDrive", &[]);
    }
    path.into()
}

fn braced_path(i: In<'_>, length: usize, in_string: bool) -> Text {
    let span = i.skip(length).since(i.at);
    let inner = i.skip(2);
    let closed = length > 2 && i.byte(length - 1) == b'}';
    if !closed {
        i.report_incomplete(Span::new(span.start + 1, span.end), "IncompleteDollarVariableReference", &[]);
    }
    let end = span.end - u32::from(closed);
    let mut path = Text::default();
    let mut at = inner;
    while at.at < end {
        let Some(c) = at.char() else { break };
        match c {
            '`' => {
                let (rest, escaped) = escape(at);
                path.push(escaped);
                at = rest;
                continue;
            }
            '{' => i.report(Span::new(at.at, at.at + 1), "OpenBraceNeedsToBeBackTickedInVariableName", &[]),
            '"' if in_string && at.byte(1) == b'"' => at = at.skip(1),
            _ => {}
        }
        path.push(c);
        at = at.skip(c.len_utf8());
    }
    if path.is_empty() && closed {
        i.report(Span::new(span.end - 1, span.end), "EmptyVariableReference", &[]);
    } else if path.ends_with(':') {
        i.report(span, "InvalidBracedVariableReference", &[]);
    }
    path
}
