//! The filters that directory cmdlets take as text: comparisons of attributes joined by `-and`, `-or`, `-not` and
//! parentheses, as in `LineURI -ne $Null -and Department -like "Sales*"`.

use nom::branch::alt;
use nom::bytes::complete::{tag_no_case, take_while1};
use nom::character::complete::{char, multispace0, multispace1};
use nom::combinator::{map, opt, recognize, value as yields, verify};
use nom::sequence::{delimited, pair, preceded, terminated};
use nom::{IResult, Parser};

/// How deep parentheses and `-not` may be nested.
const DEPTH: usize = 64;

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the operators' own names")]
pub enum FilterOperator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Like,
    NotLike,
}

/// What an attribute is compared with, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterOperand {
    /// A text or bare word.
    Text(String),
    /// `$name`, with its scope and properties.
    Variable(String),
}

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// An attribute, compared.
    Compare(String, FilterOperator, FilterOperand),
    /// `-not`, `!`.
    Not(Box<Self>),
    /// `-and`.
    And(Box<Self>, Box<Self>),
    /// `-or`.
    Or(Box<Self>, Box<Self>),
}

/// Reads a filter.
///
/// # Errors
/// A sentence that says what cannot be read, and where.
pub fn parse_filter(text: &str) -> Result<Filter, String> {
    let depth = text.chars().filter(|c| matches!(c, '(' | '!')).count() + text.matches("not").count();
    if depth > DEPTH {
        return Err(format!("The filter \"{text}\" is nested more than {DEPTH} levels deep."));
    }
    let trimmed = text.trim();
    let (rest, filter) = terminated(either, multispace0).parse(trimmed).map_err(|e| {
        let at = match e {
            nom::Err::Error(e) | nom::Err::Failure(e) => trimmed.len() - e.input.len(),
            nom::Err::Incomplete(_) => trimmed.len(),
        };
        unreadable(trimmed, at)
    })?;
    if rest.is_empty() { Ok(filter) } else { Err(unreadable(trimmed, trimmed.len() - rest.len())) }
}

fn unreadable(text: &str, at: usize) -> String {
    let rest = text.get(at..).filter(|r| !r.is_empty()).unwrap_or("the end of the filter");
    format!(
        "The filter \"{text}\" cannot be read at \"{rest}\". A filter compares attributes, as in: \
         LineURI -ne $Null -and Department -like \"Sales*\"."
    )
}

fn either(input: &str) -> IResult<&str, Filter> {
    let (mut input, mut left) = both(input)?;
    while let (rest, Some(right)) = opt(preceded(word("or"), both)).parse(input)? {
        left = Filter::Or(Box::new(left), Box::new(right));
        input = rest;
    }
    Ok((input, left))
}

fn both(input: &str) -> IResult<&str, Filter> {
    let (mut input, mut left) = one(input)?;
    while let (rest, Some(right)) = opt(preceded(word("and"), one)).parse(input)? {
        left = Filter::And(Box::new(left), Box::new(right));
        input = rest;
    }
    Ok((input, left))
}

fn one(input: &str) -> IResult<&str, Filter> {
    let not = alt((word("not"), map(preceded(multispace0, char('!')), |_| ())));
    preceded(
        multispace0,
        alt((
            map(preceded(not, one), |inner| Filter::Not(Box::new(inner))),
            delimited(char('('), terminated(either, multispace0), char(')')),
            comparison,
        )),
    )
    .parse(input)
}

fn comparison(input: &str) -> IResult<&str, Filter> {
    let name = preceded(opt(alt((tag_no_case("$_."), tag_no_case("$PSItem.")))), bare);
    map((name, preceded(multispace0, operator), preceded(multispace0, operand)), |(name, operator, operand)| {
        Filter::Compare(name.to_owned(), operator, operand)
    })
    .parse(input)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

fn dash(input: &str) -> IResult<&str, char> {
    verify(nom::character::complete::anychar, |c| is_dash(*c)).parse(input)
}

/// `-and` and the like, with blanks or a parenthesis around.
fn word<'a>(name: &'static str) -> impl Parser<&'a str, Output = (), Error = nom::error::Error<&'a str>> {
    let end = alt((map(multispace1, |_| ()), map(nom::combinator::peek(char('(')), |_| ())));
    yields((), (multispace0, dash, tag_no_case(name), end))
}

fn operator(input: &str) -> IResult<&str, FilterOperator> {
    const NAMES: &[(&str, FilterOperator)] = &[
        ("eq", FilterOperator::Eq),
        ("ne", FilterOperator::Ne),
        ("gt", FilterOperator::Gt),
        ("ge", FilterOperator::Ge),
        ("lt", FilterOperator::Lt),
        ("le", FilterOperator::Le),
        ("like", FilterOperator::Like),
        ("notlike", FilterOperator::NotLike),
    ];
    let (rest, name) = preceded(dash, take_while1(|c: char| c.is_ascii_alphabetic())).parse(input)?;
    let plain = name.strip_prefix(['i', 'I', 'c', 'C']).unwrap_or(name);
    let found = |n: &str| NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(n)).map(|(_, o)| *o);
    match found(name).or_else(|| found(plain)) {
        Some(operator) => Ok((rest, operator)),
        None => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Tag))),
    }
}

fn bare(input: &str) -> IResult<&str, &str> {
    take_while1(|c: char| c.is_alphanumeric() || c == '_').parse(input)
}

fn operand(input: &str) -> IResult<&str, FilterOperand> {
    let variable = preceded(char('$'), alt((delimited(char('{'), take_while1(|c| c != '}'), char('}')), path)));
    let plain = take_while1(|c: char| !c.is_whitespace() && !matches!(c, ')' | '(' | '"' | '\''));
    alt((
        map(variable, |name: &str| FilterOperand::Variable(name.to_owned())),
        map(quoted, FilterOperand::Text),
        map(plain, |text: &str| FilterOperand::Text(text.to_owned())),
    ))
    .parse(input)
}

/// A variable's name with its scope and properties: `script:user.SipAddress`.
fn path(input: &str) -> IResult<&str, &str> {
    recognize(pair(bare, take_while_or_nothing)).parse(input)
}

fn take_while_or_nothing(input: &str) -> IResult<&str, &str> {
    nom::bytes::complete::take_while(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '.')).parse(input)
}

/// A text between quotation marks, of which two stand for one.
fn quoted(input: &str) -> IResult<&str, String> {
    let mut chars = input.char_indices();
    let marks: &[char] = match chars.next() {
        Some((_, '\'' | '\u{2018}' | '\u{2019}')) => &['\'', '\u{2018}', '\u{2019}'],
        Some((_, '"' | '\u{201c}' | '\u{201d}')) => &['"', '\u{201c}', '\u{201d}'],
        _ => return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Char))),
    };
    let mut text = String::new();
    while let Some((at, c)) = chars.next() {
        if !marks.contains(&c) {
            text.push(c);
            continue;
        }
        let rest = input.get(at + c.len_utf8()..).unwrap_or_default();
        if rest.chars().next().is_some_and(|next| marks.contains(&next)) {
            text.push(c);
            chars.next();
            continue;
        }
        return Ok((rest, text));
    }
    Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Char)))
}
