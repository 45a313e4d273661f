//! Bare words and the operators that are words.

use super::super::ast::{BinaryOp, Case, Expr, StringConstant, StringKind, Text};
use super::super::chars::{ends_word, is_double_quote, is_single_quote};
use super::super::input::{In, Res};
use super::super::token::Tk;
use super::strings::{Parts, dollar_in_string, double_quoted, escape, single_quoted};
use crate::text::Span;

/// The operator that `-name` is, in any case.
pub(crate) fn operator(name: &[u8]) -> Option<Tk> {
    if name.len() > 12 {
        return None;
    }
    let mut lower = [0u8; 12];
    for (to, from) in lower.iter_mut().zip(name) {
        *to = from.to_ascii_lowercase();
    }
    let name = lower.get(..name.len())?;
    let plain = match name {
        b"and" => Tk::Op(BinaryOp::And),
        b"or" => Tk::Op(BinaryOp::Or),
        b"xor" => Tk::Op(BinaryOp::Xor),
        b"band" => Tk::Op(BinaryOp::Band),
        b"bor" => Tk::Op(BinaryOp::Bor),
        b"bxor" => Tk::Op(BinaryOp::Bxor),
        b"shl" => Tk::Op(BinaryOp::Shl),
        b"shr" => Tk::Op(BinaryOp::Shr),
        b"join" => Tk::Op(BinaryOp::Join),
        b"is" => Tk::Op(BinaryOp::Is),
        b"isnot" => Tk::Op(BinaryOp::IsNot),
        b"as" => Tk::Op(BinaryOp::As),
        b"f" => Tk::Op(BinaryOp::Format),
        b"not" => Tk::Not,
        b"bnot" => Tk::Bnot,
        _ => return comparison(name).map(Tk::Op),
    };
    Some(plain)
}

fn comparison(name: &[u8]) -> Option<BinaryOp> {
    with_case(name, Case::Insensitive).or_else(|| match name {
        [b'i', rest @ ..] => with_case(rest, Case::Insensitive),
        [b'c', rest @ ..] => with_case(rest, Case::Sensitive),
        _ => None,
    })
}

fn with_case(name: &[u8], case: Case) -> Option<BinaryOp> {
    Some(match name {
        b"eq" => BinaryOp::Eq(case),
        b"ne" => BinaryOp::Ne(case),
        b"ge" => BinaryOp::Ge(case),
        b"gt" => BinaryOp::Gt(case),
        b"le" => BinaryOp::Le(case),
        b"lt" => BinaryOp::Lt(case),
        b"like" => BinaryOp::Like(case),
        b"notlike" => BinaryOp::NotLike(case),
        b"match" => BinaryOp::Match(case),
        b"notmatch" => BinaryOp::NotMatch(case),
        b"contains" => BinaryOp::Contains(case),
        b"notcontains" => BinaryOp::NotContains(case),
        b"in" => BinaryOp::In(case),
        b"notin" => BinaryOp::NotIn(case),
        b"replace" => BinaryOp::Replace(case),
        b"split" => BinaryOp::Split(case),
        _ => return None,
    })
}

/// A bare word of `span`, taken as written.
pub(crate) fn bare(i: In<'_>, span: Span) -> Expr {
    Expr::String(StringConstant { value: i.slice(span).into(), kind: StringKind::Bare, span })
}

/// `generic = { any | escape | single-string | double-string | variable | sub-expression }`, up to a
/// character that ends words. Quotes within it disappear: `a"b c"d` is one word.
pub(crate) fn generic(i: In<'_>) -> Res<'_, Expr> {
    let mut parts = Parts::default();
    let mut at = i;
    loop {
        let rest = at.rest();
        let n = rest.find(stops).unwrap_or(rest.len());
        parts.push_str(at.slice(Span::new(at.at, at.at + n as u32)));
        at = at.skip(n);
        match at.char() {
            Some('`') => {
                let (rest, c) = escape(at);
                parts.push(c);
                at = rest;
            }
            Some('$') => at = dollar_in_string(i, at, &mut parts, None)?.0,
            Some(c) if is_single_quote(c) => {
                let mut text = Text::default();
                at = single_quoted(at, &mut text)?.0;
                parts.push_str(&text);
            }
            Some(c) if is_double_quote(c) => at = double_quoted(at, &mut parts)?.0,
            _ => break,
        }
    }
    if at.at == i.at {
        return i.no("word");
    }
    Ok((at, parts.finish(StringKind::Bare, at.since(i.at))))
}

fn stops(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '\\' | '/' | ':' => false,
        '$' | '`' => true,
        _ => ends_word(c) || is_single_quote(c) || is_double_quote(c),
    }
}
