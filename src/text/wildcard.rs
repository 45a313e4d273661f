//! Wildcard patterns: `* ? [a-z]` and the backtick, as `-like`, parameter values and paths use them.

use std::fmt;

/// A pattern ready to match.
#[derive(Clone, Debug)]
pub struct WildcardPattern {
    shape: Shape,
    tokens: Vec<Token>,
    ignore_case: bool,
}

/// Frequent shapes that need no token walk; their text is folded to lower case when case is ignored.
#[derive(Clone, Debug)]
enum Shape {
    All,
    Exact(String),
    Prefix(String),
    Suffix(String),
    Contains(String),
    General,
}

#[derive(Clone, Debug)]
enum Token {
    Any,
    One,
    Literal(u16),
    Set(Vec<(u16, u16)>),
}

/// A bracket that does not close, or a range in reverse; holds the pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WildcardError(pub String);

impl fmt::Display for WildcardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The specified wildcard character pattern is not valid: {}", self.0)
    }
}

impl std::error::Error for WildcardError {}

impl WildcardPattern {
    /// Reads a pattern that ignores case.
    pub fn new(pattern: &str) -> Result<Self, WildcardError> {
        Self::with_case(pattern, true)
    }

    /// Reads a pattern.
    pub fn with_case(pattern: &str, ignore_case: bool) -> Result<Self, WildcardError> {
        let tokens = parse(pattern, ignore_case)?;
        let shape = shape_of(&tokens);
        Ok(Self { shape, tokens, ignore_case })
    }

    /// Whether the whole text fits the pattern.
    pub fn is_match(&self, text: &str) -> bool {
        if let Shape::All = self.shape {
            return true;
        }
        if text.is_ascii() {
            return self.match_ascii(text.as_bytes());
        }
        let units: Vec<u16> = text.encode_utf16().map(|unit| self.fold(unit)).collect();
        match_units(&self.tokens, |index| units.get(index).copied())
    }

    /// Whether the text has an unescaped `*`, `?` or `[`.
    pub fn has_wildcards(text: &str) -> bool {
        let mut escaped = false;
        for character in text.chars() {
            if !escaped && matches!(character, '*' | '?' | '[') {
                return true;
            }
            escaped = character == '`' && !escaped;
        }
        false
    }

    /// `[WildcardPattern]::Escape`: a backtick before every wildcard character.
    pub fn escape(text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for character in text.chars() {
            if matches!(character, '*' | '?' | '[' | ']' | '`') {
                out.push('`');
            }
            out.push(character);
        }
        out
    }

    /// `[WildcardPattern]::Unescape`: drops the backticks that stand before wildcard characters.
    pub fn unescape(text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut escaped = false;
        for character in text.chars() {
            if character == '`' && !escaped {
                escaped = true;
                continue;
            }
            if escaped && !matches!(character, '*' | '?' | '[' | ']' | '`') {
                out.push('`');
            }
            out.push(character);
            escaped = false;
        }
        if escaped {
            out.push('`');
        }
        out
    }

    fn match_ascii(&self, text: &[u8]) -> bool {
        let same = |part: &[u8], wanted: &str| {
            if self.ignore_case { part.eq_ignore_ascii_case(wanted.as_bytes()) } else { part == wanted.as_bytes() }
        };
        match &self.shape {
            Shape::All => true,
            Shape::Exact(wanted) => same(text, wanted),
            Shape::Prefix(wanted) => text.get(..wanted.len()).is_some_and(|part| same(part, wanted)),
            Shape::Suffix(wanted) => text
                .len()
                .checked_sub(wanted.len())
                .and_then(|at| text.get(at..))
                .is_some_and(|part| same(part, wanted)),
            Shape::Contains(wanted) => text.windows(wanted.len()).any(|part| same(part, wanted)),
            Shape::General => {
                match_units(&self.tokens, |index| text.get(index).map(|byte| self.fold(u16::from(*byte))))
            }
        }
    }

    fn fold(&self, unit: u16) -> u16 {
        if self.ignore_case { fold_unit(unit) } else { unit }
    }
}

/// Lower case of one UTF-16 unit, itself where lower case needs more than one.
fn fold_unit(unit: u16) -> u16 {
    if unit < 0x80 {
        return u16::from((unit as u8).to_ascii_lowercase());
    }
    let Some(character) = char::from_u32(u32::from(unit)) else { return unit };
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(single), None) => u16::try_from(u32::from(single)).unwrap_or(unit),
        _ => unit,
    }
}

fn upper_unit(unit: u16) -> u16 {
    let Some(character) = char::from_u32(u32::from(unit)) else { return unit };
    let mut upper = character.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(single), None) => u16::try_from(u32::from(single)).unwrap_or(unit),
        _ => unit,
    }
}

fn parse(pattern: &str, ignore_case: bool) -> Result<Vec<Token>, WildcardError> {
    let invalid = || WildcardError(pattern.to_owned());
    let fold = |unit: u16| if ignore_case { fold_unit(unit) } else { unit };
    let mut tokens = Vec::new();
    let mut escaped = false;
    // The units of an open bracket, each with "is a range dash".
    let mut set: Option<Vec<(u16, bool)>> = None;
    let mut just_opened = false;
    for unit in pattern.encode_utf16() {
        let character = char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}');
        if let Some(open) = set.as_mut() {
            if character == ']' && !just_opened && !escaped {
                let ranges = read_set(open, ignore_case).ok_or_else(invalid)?;
                tokens.push(Token::Set(ranges));
                set = None;
            } else if character != '`' || escaped {
                open.push((unit, character == '-' && !escaped));
            }
            just_opened = false;
        } else {
            match character {
                '*' if !escaped => {
                    if !matches!(tokens.last(), Some(Token::Any)) {
                        tokens.push(Token::Any);
                    }
                }
                '?' if !escaped => tokens.push(Token::One),
                '[' if !escaped => {
                    set = Some(Vec::new());
                    just_opened = true;
                }
                '`' if !escaped => {}
                _ => tokens.push(Token::Literal(fold(unit))),
            }
        }
        escaped = character == '`' && !escaped;
    }
    if set.is_some() {
        return Err(invalid());
    }
    if escaped && pattern != "`" {
        tokens.push(Token::Literal(u16::from(b'`')));
    }
    Ok(tokens)
}

/// The ranges of a bracket; `None` when one runs backwards.
fn read_set(units: &[(u16, bool)], ignore_case: bool) -> Option<Vec<(u16, u16)>> {
    let mut ranges = Vec::new();
    let mut rest = units;
    loop {
        match rest {
            [(low, _), (_, true), (high, _), tail @ ..] => {
                if low > high {
                    return None;
                }
                ranges.push((*low, *high));
                rest = tail;
            }
            [(unit, _), tail @ ..] => {
                ranges.push((*unit, *unit));
                rest = tail;
            }
            [] => break,
        }
    }
    if ignore_case {
        for (low, high) in ranges.clone() {
            if low == high {
                ranges.push((fold_unit(low), fold_unit(low)));
            } else {
                let folded = (low..=high).flat_map(|unit| [fold_unit(unit), fold_unit(upper_unit(unit))]);
                let extra: Vec<(u16, u16)> =
                    folded.filter(|unit| *unit < low || *unit > high).map(|unit| (unit, unit)).collect();
                ranges.extend(extra);
            }
        }
    }
    Some(ranges)
}

fn shape_of(tokens: &[Token]) -> Shape {
    let literal = |tokens: &[Token]| -> Option<String> {
        tokens
            .iter()
            .map(|token| match token {
                Token::Literal(unit) => u8::try_from(*unit).ok().filter(u8::is_ascii).map(char::from),
                _ => None,
            })
            .collect()
    };
    let shape = match tokens {
        [Token::Any] => Some(Shape::All),
        [Token::Any, middle @ .., Token::Any] => literal(middle).filter(|text| !text.is_empty()).map(Shape::Contains),
        [Token::Any, tail @ ..] => literal(tail).map(Shape::Suffix),
        [head @ .., Token::Any] => literal(head).map(Shape::Prefix),
        all => literal(all).map(Shape::Exact),
    };
    shape.unwrap_or(Shape::General)
}

/// Greedy walk with one point of return, linear in practice.
fn match_units(tokens: &[Token], unit: impl Fn(usize) -> Option<u16>) -> bool {
    let (mut token, mut at) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    loop {
        let current = unit(at);
        let fits = match (tokens.get(token), current) {
            (None, None) => return true,
            (Some(Token::Any), _) => {
                back = Some((token + 1, at));
                token += 1;
                continue;
            }
            (Some(Token::One), Some(_)) => true,
            (Some(Token::Literal(wanted)), Some(unit)) => *wanted == unit,
            (Some(Token::Set(ranges)), Some(unit)) => ranges.iter().any(|(low, high)| (*low..=*high).contains(&unit)),
            _ => false,
        };
        if fits {
            token += 1;
            at += 1;
        } else {
            let Some((resume, from)) = back else { return false };
            if unit(from).is_none() {
                return false;
            }
            back = Some((resume, from + 1));
            token = resume;
            at = from + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(text: &str, pattern: &str) -> bool {
        WildcardPattern::new(pattern).unwrap().is_match(text)
    }

    #[test]
    fn recorded_patterns() {
        for (text, pattern, expected) in [
            ("abc", "A*", true),
            ("abc", "*b*", true),
            ("abc", "[A-C]*", true),
            ("!bc", "[!a]bc", true),
            ("a]c", "a[]]c", true),
            ("a[c", "a`[c", true),
            ("a[b]c", "a[b]c", false),
            ("a[b]c", "a`[b`]c", true),
            ("abc", "***", true),
            ("abc", "?b?", true),
            ("abc", "?", false),
            ("", "", true),
            ("", "*", true),
            ("abc", "", false),
            ("aXbXc", "a*x*c", true),
            ("anna@contoso.com", "*@CONTOSO.com", true),
            ("É", "é", true),
            ("a-b", "a[x-]b", true),
            ("\u{1F600}", "??", true),
            ("\u{1F600}", "?", false),
            ("abcabd", "*abd", true),
        ] {
            assert_eq!(like(text, pattern), expected, "{text:?} -like {pattern:?}");
        }
    }

    #[test]
    fn case_can_matter() {
        let pattern = WildcardPattern::with_case("A*", false).unwrap();
        assert!(pattern.is_match("Abc") && !pattern.is_match("abc"));
        let pattern = WildcardPattern::with_case("[a-c]x", false).unwrap();
        assert!(pattern.is_match("bx") && !pattern.is_match("Bx"));
    }

    #[test]
    fn invalid_patterns() {
        for pattern in ["[", "[]", "a[b", "[z-a]"] {
            let error = WildcardPattern::new(pattern).unwrap_err();
            assert_eq!(error.to_string(), format!("The specified wildcard character pattern is not valid: {pattern}"));
        }
    }

    #[test]
    fn escaping() {
        assert_eq!(WildcardPattern::escape("a[1]*?"), "a`[1`]`*`?");
        assert_eq!(WildcardPattern::unescape("a`[1`]`*`x"), "a[1]*`x");
        assert!(WildcardPattern::has_wildcards("a*") && !WildcardPattern::has_wildcards("a`*"));
    }
}
