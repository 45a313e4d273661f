//! Look-ahead: what token comes next.

use super::super::ast::{AssignmentOp, BinaryOp, Stream};
use super::super::chars::{ends_word, is_dash, is_double_quote, is_identifier, is_identifier_start, is_single_quote};
use super::super::input::In;
use super::super::token::{Keyword, Mode, Tk, Token};
use super::trivia::{line_end, trivia};
use super::{number, variable, word};

/// The next token after white space and comments; nothing is consumed.
#[inline]
pub(crate) fn peek(i: In<'_>, mode: Mode) -> Token {
    match i.cx.cached(i.at, mode) {
        Some(token) => token,
        None => look(i, mode),
    }
}

fn look(i: In<'_>, mode: Mode) -> Token {
    let start = trivia(i);
    let (kind, length) = if start.is_end() { (Tk::EndOfInput, 0) } else { token(start, mode) };
    let token = Token::new(kind, start.at, (start.at + length as u32).min(start.end));
    i.cx.cache(i.at, mode, token);
    token
}

fn token(i: In<'_>, mode: Mode) -> (Tk, usize) {
    let command = mode == Mode::Command;
    match i.byte(0) {
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => identifier(i, command),
        b'$' => dollar(i, command),
        b'0'..=b'9' => digit(i, mode),
        b'\n' | b'\r' => (Tk::NewLine, line_end(i)),
        b'\'' => (Tk::SingleString, 1),
        b'"' => (Tk::DoubleString, 1),
        b'(' => (Tk::LParen, 1),
        b')' => (Tk::RParen, 1),
        b'{' => (Tk::LCurly, 1),
        b'}' => (Tk::RCurly, 1),
        b';' => (Tk::Semi, 1),
        b',' => (Tk::Comma, 1),
        b'|' if i.byte(1) == b'|' => (Tk::OrOr, 2),
        b'|' => (Tk::Pipe, 1),
        b'&' if i.byte(1) == b'&' => (Tk::AndAnd, 2),
        b'&' => (Tk::Ampersand, 1),
        b'@' => at_sign(i),
        b'-' => dash(i, mode, 1),
        b'.' => dot(i, mode),
        b'>' if i.byte(1) == b'>' => (Tk::Redirect { from: Stream::Output, append: true }, 2),
        b'>' => (Tk::Redirect { from: Stream::Output, append: false }, 1),
        b'<' => (Tk::RedirectIn, 1),
        b':' => colon(i, command),
        b'[' if !command => (Tk::LBracket, 1),
        b']' if !command => (Tk::RBracket, 1),
        b'=' if !command => (Tk::Assign(AssignmentOp::Assign), 1),
        b'+' => plus(i, mode),
        b'*' => star(i, command),
        b'/' => arithmetic(i, command, BinaryOp::Divide, AssignmentOp::Divide),
        b'%' => arithmetic(i, command, BinaryOp::Remainder, AssignmentOp::Remainder),
        b'!' if !command => (Tk::Exclaim, 1),
        b'?' if !command => question(i),
        0x80.. => other(i, mode),
        _ => (Tk::Generic, 1),
    }
}

fn other(i: In<'_>, mode: Mode) -> (Tk, usize) {
    let Some(c) = i.char() else { return (Tk::Unknown, 1) };
    if is_single_quote(c) {
        (Tk::SingleString, c.len_utf8())
    } else if is_double_quote(c) {
        (Tk::DoubleString, c.len_utf8())
    } else if is_dash(c) {
        dash(i, mode, c.len_utf8())
    } else if is_identifier_start(c) {
        identifier(i, mode == Mode::Command)
    } else {
        (Tk::Generic, c.len_utf8())
    }
}

fn identifier(i: In<'_>, command: bool) -> (Tk, usize) {
    let bytes = i.bytes();
    let ascii = bytes.iter().position(|b| !(b.is_ascii_alphanumeric() || *b == b'_')).unwrap_or(bytes.len());
    let length = if bytes.get(ascii).is_some_and(|b| *b >= 0x80) {
        ascii + i.skip(ascii).rest().find(|c| !is_identifier(c)).unwrap_or(bytes.len() - ascii)
    } else {
        ascii
    };
    if command && i.skip(length).char().is_some_and(|c| !ends_word(c)) {
        return (Tk::Generic, length);
    }
    match Keyword::of(bytes.get(..length).unwrap_or(&[])) {
        Some(keyword) => (Tk::Keyword(keyword), length),
        None => (Tk::Identifier, length),
    }
}

fn dollar(i: In<'_>, command: bool) -> (Tk, usize) {
    if i.byte(1) == b'(' {
        (Tk::DollarParen, 2)
    } else {
        match variable::extent(i, command) {
            Some(length) => (Tk::Variable, length),
            None => (Tk::Generic, 1),
        }
    }
}

fn at_sign(i: In<'_>) -> (Tk, usize) {
    match i.skip(1).char() {
        Some('(') => (Tk::AtParen, 2),
        Some('{') => (Tk::AtCurly, 2),
        Some(c) if is_single_quote(c) => (Tk::SingleHere, 1 + c.len_utf8()),
        Some(c) if is_double_quote(c) => (Tk::DoubleHere, 1 + c.len_utf8()),
        Some(c) if is_identifier(c) || matches!(c, '?' | '^' | '$' | ':') => {
            (Tk::Splat, variable::extent(i, false).unwrap_or(1))
        }
        _ => (Tk::Unknown, 1),
    }
}

fn stream(digit: u8) -> Stream {
    match digit {
        b'2' => Stream::Error,
        b'3' => Stream::Warning,
        b'4' => Stream::Verbose,
        b'5' => Stream::Debug,
        b'6' => Stream::Information,
        b'*' => Stream::All,
        _ => Stream::Output,
    }
}

/// `n>`, `n>>`, `n>&m` where `n` is the byte here.
fn redirection(i: In<'_>) -> Option<(Tk, usize)> {
    if i.byte(1) != b'>' {
        return None;
    }
    let from = stream(i.byte(0));
    Some(match (i.byte(2), i.byte(3)) {
        (b'>', _) => (Tk::Redirect { from, append: true }, 3),
        (b'&', to @ (b'1' | b'2')) => (Tk::Merge { from, to: stream(to) }, 4),
        _ => (Tk::Redirect { from, append: false }, 2),
    })
}

fn digit(i: In<'_>, mode: Mode) -> (Tk, usize) {
    if (b'1'..=b'6').contains(&i.byte(0))
        && let Some(found) = redirection(i)
    {
        return found;
    }
    match number::extent(i, mode) {
        Some(length) => (Tk::Number, length),
        None => (Tk::Generic, 1),
    }
}

/// An operator of `length` bytes; in a command it is one only if a word ends after it.
fn operator(i: In<'_>, command: bool, kind: Tk, length: usize) -> (Tk, usize) {
    if command && i.skip(length).char().is_some_and(|c| !ends_word(c)) { (Tk::Generic, 1) } else { (kind, length) }
}

fn plus(i: In<'_>, mode: Mode) -> (Tk, usize) {
    let command = mode == Mode::Command;
    match i.byte(1) {
        b'+' => operator(i, command, Tk::PlusPlus, 2),
        b'=' => operator(i, command, Tk::Assign(AssignmentOp::Add), 2),
        _ => operator(i, command, Tk::Op(BinaryOp::Add), 1),
    }
}

fn arithmetic(i: In<'_>, command: bool, op: BinaryOp, assign: AssignmentOp) -> (Tk, usize) {
    if i.byte(1) == b'=' { operator(i, command, Tk::Assign(assign), 2) } else { operator(i, command, Tk::Op(op), 1) }
}

fn star(i: In<'_>, command: bool) -> (Tk, usize) {
    redirection(i).unwrap_or_else(|| arithmetic(i, command, BinaryOp::Multiply, AssignmentOp::Multiply))
}

fn question(i: In<'_>) -> (Tk, usize) {
    match (i.byte(1), i.byte(2)) {
        (b'?', b'=') => (Tk::Assign(AssignmentOp::Coalesce), 3),
        (b'?', _) => (Tk::Op(BinaryOp::Coalesce), 2),
        (b'.', _) => (Tk::QuestionDot, 2),
        (b'[', _) => (Tk::QuestionLBracket, 2),
        _ => (Tk::Question, 1),
    }
}

fn colon(i: In<'_>, command: bool) -> (Tk, usize) {
    if i.byte(1) == b':' {
        return operator(i, command, Tk::ColonColon, 2);
    }
    if !command {
        return (Tk::Colon, 1);
    }
    let name = i.skip(1);
    if !name.char().is_some_and(is_identifier_start) {
        return (Tk::Generic, 1);
    }
    let length = name.rest().find(|c| !is_identifier(c)).unwrap_or(name.bytes().len());
    operator(i, true, Tk::Label, 1 + length)
}

fn dot(i: In<'_>, mode: Mode) -> (Tk, usize) {
    let command = mode == Mode::Command;
    match i.byte(1) {
        b'0'..=b'9' => match number::extent(i, mode) {
            Some(length) => (Tk::Number, length),
            None => (Tk::Generic, 1),
        },
        b'.' => operator(i, command, Tk::Op(BinaryOp::Range), 2),
        // `.$x` and `."x"` invoke.
        b'$' | b'"' | b'\'' if command => (Tk::Dot, 1),
        _ => operator(i, command, Tk::Dot, 1),
    }
}

fn dash(i: In<'_>, mode: Mode, width: usize) -> (Tk, usize) {
    let command = mode == Mode::Command;
    let after = i.skip(width);
    match after.char() {
        Some(c) if is_dash(c) => operator(i, command, Tk::MinusMinus, width + c.len_utf8()),
        Some('=') => operator(i, command, Tk::Assign(AssignmentOp::Subtract), width + 1),
        Some(c) if is_identifier_start(c) || c == '?' => {
            if command {
                command_parameter(i, width)
            } else {
                named_operator(i, width)
            }
        }
        _ => operator(i, command, Tk::Op(BinaryOp::Subtract), width),
    }
}

/// `-Name` in a command; the colon after it is not part of the token.
fn command_parameter(i: In<'_>, width: usize) -> (Tk, usize) {
    for (n, c) in i.skip(width).rest().char_indices() {
        if is_single_quote(c) || is_double_quote(c) {
            return (Tk::Generic, 1);
        }
        if ends_word(c) && c != '<' && c != '>' || matches!(c, '.' | '[' | ':') {
            return (Tk::Parameter, width + n);
        }
        if matches!(c, '<' | '>') {
            return (Tk::Parameter, width + n);
        }
    }
    (Tk::Parameter, i.bytes().len())
}

/// `-eq` and the like in an expression.
fn named_operator(i: In<'_>, width: usize) -> (Tk, usize) {
    let name = i.skip(width);
    let length = name.rest().find(|c| !is_identifier(c)).unwrap_or(name.bytes().len());
    match word::operator(name.bytes().get(..length).unwrap_or(&[])) {
        Some(kind) => (kind, width + length),
        None => (Tk::Parameter, width + length.max(1)),
    }
}
