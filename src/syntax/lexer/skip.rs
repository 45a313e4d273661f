//! The extent of a token that no production wants, found without parsing what is in it.
//!
//! A token in error is read again by the statement that follows; if its extent were found by parsing it, nested
//! errors would be parsed twice at every level.

use super::super::chars::{ends_word, is_double_quote, is_single_quote};
use super::super::input::In;
use super::super::token::{Tk, Token};
use super::trivia::line_end;
use crate::text::Span;

/// The whole extent of a token, strings and compound words included; records that a string in it does not end.
pub(crate) fn full_span(i: In<'_>, token: Token) -> Span {
    let start = i.at(token.start);
    let after = match token.kind {
        Tk::SingleString => single(start),
        Tk::DoubleString => double(start),
        Tk::SingleHere => here(start, is_single_quote),
        Tk::DoubleHere => here(start, is_double_quote),
        Tk::Generic => word(start),
        _ => return token.span(),
    };
    after.since(token.start)
}

fn word(mut i: In<'_>) -> In<'_> {
    while let Some(c) = i.char() {
        i = match c {
            '`' => escaped(i),
            '$' if i.byte(1) == b'(' => nested(i.skip(1)),
            _ if is_single_quote(c) => single(i),
            _ if is_double_quote(c) => double(i),
            _ if ends_word(c) => return i,
            _ => i.skip(c.len_utf8()),
        };
    }
    i
}

fn escaped(i: In<'_>) -> In<'_> {
    let i = i.skip(1);
    i.skip(i.char().map_or(0, char::len_utf8))
}

fn single(start: In<'_>) -> In<'_> {
    let (end, closed) = single_quoted(start);
    if !closed {
        start.report_incomplete(end.since(start.at), "TerminatorExpectedAtEndOfString", &["'"]);
    }
    end
}

/// Behind a single-quoted string, and whether it ended.
fn single_quoted(start: In<'_>) -> (In<'_>, bool) {
    let mut i = start.skip(start.char().map_or(0, char::len_utf8));
    while let Some(c) = i.char() {
        i = i.skip(c.len_utf8());
        if is_single_quote(c) {
            match i.char().filter(|c| is_single_quote(*c)) {
                Some(twice) => i = i.skip(twice.len_utf8()),
                None => return (i, true),
            }
        }
    }
    (i, false)
}

fn double(start: In<'_>) -> In<'_> {
    let mut i = start.skip(start.char().map_or(0, char::len_utf8));
    while let Some(c) = i.char() {
        if is_double_quote(c) {
            i = i.skip(c.len_utf8());
            match i.char().filter(|c| is_double_quote(*c)) {
                Some(twice) => i = i.skip(twice.len_utf8()),
                None => return i,
            }
            continue;
        }
        i = match c {
            '`' => escaped(i),
            '$' if i.byte(1) == b'(' => nested(i.skip(1)),
            _ => i.skip(c.len_utf8()),
        };
    }
    start.report_incomplete(i.since(start.at), "TerminatorExpectedAtEndOfString", &["\""]);
    i
}

/// What encloses a place within `$( )`.
#[derive(PartialEq)]
enum Inside {
    Parentheses,
    String,
}

/// Behind the `)` that belongs to the `(` here.
fn nested(open: In<'_>) -> In<'_> {
    let mut inside = Vec::new();
    let mut i = open;
    while let Some(c) = i.char() {
        let next = i.skip(c.len_utf8());
        if inside.last() == Some(&Inside::String) {
            i = match c {
                '`' => escaped(i),
                '$' if next.byte(0) == b'(' => {
                    inside.push(Inside::Parentheses);
                    next.skip(1)
                }
                _ => {
                    if is_double_quote(c) {
                        inside.pop();
                    }
                    next
                }
            };
            continue;
        }
        i = match c {
            '`' => escaped(i),
            '(' => {
                inside.push(Inside::Parentheses);
                next
            }
            ')' => {
                inside.pop();
                if inside.is_empty() {
                    return next;
                }
                next
            }
            _ if is_single_quote(c) => single_quoted(i).0,
            _ => {
                if is_double_quote(c) {
                    inside.push(Inside::String);
                }
                next
            }
        };
    }
    i
}

fn here(start: In<'_>, is_quote: fn(char) -> bool) -> In<'_> {
    let mut i = start.skip(1);
    let mut line_begins = false;
    while let Some(c) = i.char() {
        let next = i.skip(c.len_utf8());
        if line_begins && is_quote(c) && next.byte(0) == b'@' {
            return next.skip(1);
        }
        line_begins = line_end(i) > 0;
        i = next;
    }
    i
}
