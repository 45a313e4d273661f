//! String literals and what is expanded in them.

use super::super::ast::{ExpandableString, Expr, StringConstant, StringKind, StringPart, Text};
use super::super::chars::{is_double_quote, is_single_quote, is_space};
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use super::super::rules::primary;
use super::super::token::Tk;
use super::trivia::line_end;
use super::variable;
use crate::text::Span;

/// A literal whose first characters told its kind.
pub(crate) fn string(i: In<'_>, kind: Tk) -> Res<'_, Expr> {
    match kind {
        Tk::SingleString => single_string(i),
        Tk::DoubleString => double_string(i),
        Tk::SingleHere => here_string(i, is_single_quote),
        Tk::DoubleHere => here_string(i, is_double_quote),
        _ => i.no("string"),
    }
}

fn constant(i: In<'_>, value: Text, kind: StringKind, span: Span) -> Expr {
    i.mark(span, TokenKind::String);
    Expr::String(StringConstant { value, kind, span })
}

fn single_string(i: In<'_>) -> Res<'_, Expr> {
    let mut value = Text::default();
    let after = single_quoted(i, &mut value)?.0;
    Ok((after, constant(i, value, StringKind::Single, after.since(i.at))))
}

/// `single-string = "'" { any | "''" } "'"`, appended to `value`.
pub(crate) fn single_quoted<'a>(i: In<'a>, value: &mut Text) -> Res<'a, ()> {
    let Some(quote) = i.char().filter(|c| is_single_quote(*c)) else { return i.no("'") };
    let mut at = i.skip(quote.len_utf8());
    loop {
        let plain = at.bytes().iter().position(|b| matches!(b, b'\'' | 0xe2));
        let Some(n) = plain else {
            value.push_str(at.rest());
            let end = at.at(at.end);
            i.report_incomplete(end.since(i.at), "TerminatorExpectedAtEndOfString", &["'"]);
            return Ok((end, ()));
        };
        value.push_str(at.slice(Span::new(at.at, at.at + n as u32)));
        at = at.skip(n);
        let Some(c) = at.char() else { return Ok((at, ())) };
        at = at.skip(c.len_utf8());
        if !is_single_quote(c) {
            value.push(c);
            continue;
        }
        match at.char() {
            Some(next) if is_single_quote(next) => {
                value.push(next);
                at = at.skip(next.len_utf8());
            }
            _ => return Ok((at, ())),
        }
    }
}

/// Texts and expressions of an expandable string as they come.
#[derive(Default)]
pub(crate) struct Parts {
    text: Text,
    parts: Vec<StringPart>,
}

impl Parts {
    pub(crate) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn push(&mut self, c: char) {
        self.text.push(c);
    }

    pub(crate) fn push_expr(&mut self, expr: Expr) {
        if !self.text.is_empty() {
            self.parts.push(StringPart::Text(std::mem::take(&mut self.text)));
        }
        self.parts.push(StringPart::Expr(expr));
    }

    pub(crate) fn finish(mut self, kind: StringKind, span: Span) -> Expr {
        if self.parts.is_empty() {
            return Expr::String(StringConstant { value: self.text, kind, span });
        }
        if !self.text.is_empty() {
            self.parts.push(StringPart::Text(self.text));
        }
        Expr::Expandable(Box::new(ExpandableString { parts: self.parts, kind, span }))
    }
}

fn double_string(i: In<'_>) -> Res<'_, Expr> {
    let mut parts = Parts::default();
    let (after, ()) = double_quoted(i, &mut parts)?;
    Ok((after, parts.finish(StringKind::Double, after.since(i.at))))
}

/// `double-string = '"' { any | '""' | escape | variable | sub-expression } '"'`
pub(crate) fn double_quoted<'a>(i: In<'a>, parts: &mut Parts) -> Res<'a, ()> {
    let Some(quote) = i.char().filter(|c| is_double_quote(*c)) else { return i.no("\"") };
    let mut at = i.skip(quote.len_utf8());
    let mut from = i.at;
    loop {
        let plain = at.bytes().iter().position(|b| matches!(b, b'"' | b'$' | b'`' | 0xe2));
        let Some(n) = plain else {
            parts.push_str(at.rest());
            let end = at.at(at.end);
            i.mark(end.since(from), TokenKind::String);
            i.report_incomplete(end.since(i.at), "TerminatorExpectedAtEndOfString", &["\""]);
            return Ok((end, ()));
        };
        parts.push_str(at.slice(Span::new(at.at, at.at + n as u32)));
        at = at.skip(n);
        match at.char() {
            Some('$') => {
                i.mark(at.since(from), TokenKind::String);
                at = dollar_in_string(i, at, parts, Some("\""))?.0;
                from = at.at;
            }
            Some('`') => {
                let (rest, c) = escape(at);
                parts.push(c);
                at = rest;
            }
            Some(c) if is_double_quote(c) => {
                at = at.skip(c.len_utf8());
                match at.char() {
                    Some(next) if is_double_quote(next) => {
                        parts.push(next);
                        at = at.skip(next.len_utf8());
                    }
                    _ => {
                        i.mark(at.since(from), TokenKind::String);
                        return Ok((at, ()));
                    }
                }
            }
            Some(c) => {
                parts.push(c);
                at = at.skip(c.len_utf8());
            }
            None => return Ok((at, ())),
        }
    }
}

/// A variable or `$( )`, or a `$` that is only that. `terminator` is what the string at `start` still misses
/// where the text ends within the sub-expression.
pub(crate) fn dollar_in_string<'a>(
    start: In<'a>,
    i: In<'a>,
    parts: &mut Parts,
    terminator: Option<&str>,
) -> Res<'a, ()> {
    if i.byte(1) == b'(' {
        let before = i.cx.error_count();
        let (rest, expr) = i.nest(|i| i.with_commas(false, primary::sub_expression))?;
        let closed = rest.cx.text.as_bytes().get(rest.at.wrapping_sub(1) as usize) == Some(&b')');
        if !closed && rest.is_end() {
            i.cx.report_before(before, || {
                i.report_incomplete(rest.since(i.at), "IncompleteDollarSubexpressionReference", &[]);
                if let Some(terminator) = terminator {
                    i.report_incomplete(rest.since(start.at), "TerminatorExpectedAtEndOfString", &[terminator]);
                }
            });
        }
        parts.push_expr(expr);
        return Ok((rest, ()));
    }
    match variable::variable(i, true) {
        Ok((rest, expr)) => {
            parts.push_expr(expr);
            Ok((rest, ()))
        }
        Err(nom::Err::Error(_)) => {
            parts.push('$');
            Ok((i.skip(1), ()))
        }
        Err(failure) => Err(failure),
    }
}

/// The character that a back tick here and what follows mean.
pub(crate) fn escape(i: In<'_>) -> (In<'_>, char) {
    let at = i.skip(1);
    let Some(c) = at.char() else { return (at, '`') };
    let after = at.skip(c.len_utf8());
    let meaning = match c {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1b}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        'u' if after.byte(0) == b'{' => return unicode_escape(i, after.skip(1)),
        'u' => {
            i.report(after.since(i.at), "InvalidUnicodeEscapeSequence", &[]);
            'u'
        }
        other => other,
    };
    (after, meaning)
}

/// The digits and brace behind `` `u{ ``.
fn unicode_escape<'a>(start: In<'a>, i: In<'a>) -> (In<'a>, char) {
    const MOST_DIGITS: usize = 6;
    let digits = i.bytes().iter().take(MOST_DIGITS).take_while(|b| b.is_ascii_hexdigit()).count();
    let after = i.skip(digits);
    let wrong = |end: In<'a>, id| {
        start.report(end.since(start.at), id, &[]);
        (end, char::REPLACEMENT_CHARACTER)
    };
    match after.byte(0) {
        b'}' if digits == 0 => return wrong(after.skip(1), "InvalidUnicodeEscapeSequence"),
        b'}' => {}
        next if digits == MOST_DIGITS && next.is_ascii_hexdigit() => {
            return wrong(after, "TooManyDigitsInUnicodeEscapeSequence");
        }
        _ if digits == MOST_DIGITS => return wrong(after, "MissingUnicodeEscapeSequenceTermination"),
        _ => return wrong(after, "InvalidUnicodeEscapeSequence"),
    }
    let code = u32::from_str_radix(i.slice(after.since(i.at)), 16).unwrap_or(u32::MAX);
    if code > u32::from(char::MAX) {
        start.report(after.since(i.at), "InvalidUnicodeEscapeSequenceValue", &[]);
    }
    // Half of a surrogate pair cannot stand in a text of Unicode characters.
    (after.skip(1), char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
}

/// `here-string = "@" quote new-line lines new-line quote "@"`
fn here_string(i: In<'_>, is_quote: fn(char) -> bool) -> Res<'_, Expr> {
    let Some(quote) = i.skip(1).char() else { return i.no("here-string") };
    let expands = is_double_quote(quote);
    let kind = if expands { StringKind::DoubleHere } else { StringKind::SingleHere };
    let header = i.skip(1 + quote.len_utf8());
    let mut at = header;
    while let Some(c) = at.char().filter(|c| is_space(*c)) {
        at = at.skip(c.len_utf8());
    }
    let terminator = if expands { "\"@" } else { "'@" };
    if at.is_end() {
        i.report_incomplete(at.since(i.at), "TerminatorExpectedAtEndOfString", &[terminator]);
        return Ok((at, constant(i, Text::default(), kind, at.since(i.at))));
    }
    let newline = line_end(at);
    if newline == 0 {
        at.report(Span::new(at.at, at.at + 1), "UnexpectedCharactersAfterHereStringHeader", &[]);
        let after = bad_header(at, is_quote);
        return Ok((after, constant(i, Text::default(), kind, after.since(i.at))));
    }
    let body = at.skip(newline);
    let mut parts = Parts::default();
    let (after, ()) = here_lines(i, body, is_quote, expands.then_some(&mut parts), terminator)?;
    if expands {
        return Ok((after, parts.finish(kind, after.since(i.at))));
    }
    let end = after.at.saturating_sub(quote_tail(after)).max(body.at);
    let text = after.slice(Span::new(body.at, end));
    Ok((after, constant(i, strip_line_end(text).into(), kind, after.since(i.at))))
}

/// Bytes of the footer before `i`, 0 if the text ended without one.
fn quote_tail(after: In<'_>) -> u32 {
    let before = after.cx.text.get(..after.at as usize).unwrap_or("");
    match before.strip_suffix('@').and_then(|b| b.chars().next_back()) {
        Some(c) if is_single_quote(c) => 1 + c.len_utf8() as u32,
        _ => 0,
    }
}

fn strip_line_end(text: &str) -> &str {
    text.strip_suffix("\r\n").or_else(|| text.strip_suffix(['\n', '\r'])).unwrap_or(text)
}

/// Skips to a footer on the header's line, or to the line's end.
fn bad_header(mut i: In<'_>, is_quote: fn(char) -> bool) -> In<'_> {
    while let Some(c) = i.char() {
        if line_end(i) > 0 {
            break;
        }
        i = i.skip(c.len_utf8());
        if is_quote(c) && i.byte(0) == b'@' {
            return i.skip(1);
        }
    }
    i
}

/// The lines up to and including the footer; expansions go to `parts`.
fn here_lines<'a>(
    start: In<'a>,
    body: In<'a>,
    is_quote: fn(char) -> bool,
    mut parts: Option<&mut Parts>,
    terminator: &str,
) -> Res<'a, ()> {
    let mut at = body;
    let mut from = start.at;
    let mut false_footer = None;
    // The line end before the footer is not part of the text, so it is added with the line after it.
    let mut pending: Option<Span> = None;
    loop {
        match footer(at, is_quote) {
            Footer::Here(after) => {
                start.mark(after.since(from), TokenKind::String);
                return Ok((after, ()));
            }
            Footer::Indented(quote) => false_footer = Some(quote),
            Footer::None => {}
        }
        if let (Some(parts), Some(span)) = (&mut parts, pending.take()) {
            parts.push_str(start.slice(span));
        }
        let mut chunk = at.at;
        loop {
            let special = at.bytes().iter().position(|b| matches!(b, b'\n' | b'\r' | b'$' | b'`'));
            at = at.skip(special.unwrap_or(at.bytes().len()));
            let newline = line_end(at);
            if newline > 0 || at.is_end() {
                if let Some(parts) = &mut parts {
                    parts.push_str(at.slice(at.since(chunk)));
                }
                if newline == 0 {
                    start.mark(at.since(from), TokenKind::String);
                    unterminated(start, at, false_footer, terminator);
                    return Ok((at, ()));
                }
                let after = at.skip(newline);
                pending = Some(after.since(at.at));
                at = after;
                break;
            }
            let Some(parts) = &mut parts else {
                at = at.skip(1);
                continue;
            };
            parts.push_str(at.slice(at.since(chunk)));
            if at.byte(0) == b'`' {
                let (rest, c) = escape(at);
                parts.push(c);
                at = rest;
            } else {
                start.mark(at.since(from), TokenKind::String);
                at = dollar_in_string(start, at, parts, Some(terminator))?.0;
                from = at.at;
            }
            chunk = at.at;
        }
    }
}

fn unterminated(start: In<'_>, end: In<'_>, false_footer: Option<u32>, terminator: &str) {
    match false_footer {
        Some(quote) => start.report_incomplete(end.since(quote), "WhitespaceBeforeHereStringFooter", &[]),
        None => start.report_incomplete(end.since(start.at), "TerminatorExpectedAtEndOfString", &[terminator]),
    }
}

enum Footer<'a> {
    None,
    /// At the line's beginning; the place after it.
    Here(In<'a>),
    /// Behind white space; the quote's offset.
    Indented(u32),
}

fn footer(line: In<'_>, is_quote: fn(char) -> bool) -> Footer<'_> {
    let mut at = line;
    while let Some(c) = at.char().filter(|c| is_space(*c)) {
        at = at.skip(c.len_utf8());
    }
    match at.char() {
        Some(c) if is_quote(c) && at.byte(c.len_utf8()) == b'@' => {
            if at.at == line.at {
                Footer::Here(at.skip(c.len_utf8() + 1))
            } else {
                Footer::Indented(at.at)
            }
        }
        _ => Footer::None,
    }
}
