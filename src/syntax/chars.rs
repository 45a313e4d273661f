//! Classes of characters, as PowerShell's tokenizer sees them.

/// White space within a line: space, tab, vertical tab, form feed, NEL and every separator of Unicode.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{b}' | '\u{c}') || (!c.is_ascii() && (c.is_whitespace() || c == '\u{feff}'))
}

/// Hyphen, en dash, em dash, horizontal bar.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

/// Straight and typographic single quotes.
pub(super) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}')
}

/// Straight and typographic double quotes.
pub(super) fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{201e}')
}

/// Starts an identifier.
pub(super) fn is_identifier_start(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || (!c.is_ascii() && c.is_alphabetic())
}

/// Goes on with an identifier.
pub(super) fn is_identifier(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || (!c.is_ascii() && c.is_alphanumeric())
}

/// Starts a variable's name after `$`.
pub(super) fn is_variable_start(c: char) -> bool {
    is_identifier(c) || matches!(c, '?' | '^' | '$' | ':')
}

/// Ends every word: white space, line ends and the characters that are tokens wherever they stand.
pub(super) fn ends_word(c: char) -> bool {
    match c {
        '\n' | '\r' | '&' | '(' | ')' | ',' | ';' | '<' | '>' | '{' | '|' | '}' => true,
        _ => is_space(c),
    }
}

/// Ends a number in an expression.
pub(super) fn ends_number(c: char) -> bool {
    ends_word(c) || matches!(c, '!' | '#' | '%' | '*' | '+' | '-' | '.' | '/' | '=' | '[' | ']') || is_dash(c)
}
