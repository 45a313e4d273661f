//! White space, comments and continued lines between tokens.

use super::super::chars::is_space;
use super::super::classify::TokenKind;
use super::super::input::{In, Res};
use crate::text::Span;
use nom::Parser;
use nom::bytes::complete::{tag, take_until};

/// `trivia = { white-space | continuation | comment | block-comment }`
#[inline]
pub(crate) fn trivia(i: In<'_>) -> In<'_> {
    if matches!(i.byte(0), b' ' | b'\t' | 0x0b | 0x0c | b'#' | b'<' | b'`' | 0x80..) { kept_trivia(i) } else { i }
}

fn kept_trivia(i: In<'_>) -> In<'_> {
    // Both modes look behind the same white space, so where it ends is kept.
    let (from, to) = i.cx.last_trivia.get();
    if from == i.at {
        return i.at(to);
    }
    let end = skip_trivia(i);
    i.cx.last_trivia.set((i.at, end.at));
    end
}

fn skip_trivia(mut i: In<'_>) -> In<'_> {
    loop {
        match i.byte(0) {
            b' ' | b'\t' | 0x0b | 0x0c => i = i.skip(1),
            b'#' => i = line_comment(i),
            b'<' if i.byte(1) == b'#' => i = block_comment(i),
            b'`' => match continuation(i) {
                Some(after) => i = after,
                None => return i,
            },
            0x80.. => match i.char() {
                Some(c) if is_space(c) => i = i.skip(c.len_utf8()),
                _ => return i,
            },
            _ => return i,
        }
    }
}

/// A back tick before a line end, or before white space.
fn continuation(i: In<'_>) -> Option<In<'_>> {
    let after = i.skip(1);
    match after.byte(0) {
        b'\r' if after.byte(1) == b'\n' => Some(after.skip(2)),
        b'\r' | b'\n' => Some(after.skip(1)),
        _ => after.char().filter(|&c| is_space(c)).map(|c| after.skip(c.len_utf8())),
    }
}

fn line_comment(i: In<'_>) -> In<'_> {
    let length = i.bytes().iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(i.bytes().len());
    note(i, i.skip(length))
}

fn block_comment(i: In<'_>) -> In<'_> {
    let closed: Res<'_, _> = (tag("<#"), take_until("#>"), tag("#>")).parse(i);
    if let Ok((after, _)) = closed {
        return note(i, after);
    }
    let end = i.at(i.end);
    i.report_incomplete(end.since(i.at), "MissingTerminatorMultiLineComment", &[]);
    note(i, end)
}

fn note<'a>(from: In<'a>, to: In<'a>) -> In<'a> {
    let span = Span::new(from.at, to.at);
    from.cx.comment(span);
    from.mark(span, TokenKind::Comment);
    to
}

/// The length of a line end here, or 0.
pub(crate) fn line_end(i: In<'_>) -> usize {
    match i.byte(0) {
        b'\n' => 1,
        b'\r' if i.byte(1) == b'\n' => 2,
        b'\r' => 1,
        _ => 0,
    }
}

/// Whether only white space, line ends and comments are left.
pub(crate) fn only_trivia_follows(mut i: In<'_>) -> bool {
    loop {
        if i.is_end() {
            return true;
        }
        let after = trivia_quietly(i);
        let after = after.skip(line_end(after));
        if after.at == i.at {
            return false;
        }
        i = after;
    }
}

/// As [`trivia`], recording nothing.
fn trivia_quietly(mut i: In<'_>) -> In<'_> {
    loop {
        match i.char() {
            Some(c) if is_space(c) => i = i.skip(c.len_utf8()),
            Some('#') => {
                i = i.skip(i.bytes().iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(i.bytes().len()));
            }
            Some('<') if i.byte(1) == b'#' => {
                i = i.rest().find("#>").map_or_else(|| i.at(i.end), |n| i.skip(n + 2));
            }
            Some('`') => match continuation(i) {
                Some(after) => i = after,
                None => return i,
            },
            _ => return i,
        }
    }
}
