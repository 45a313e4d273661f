//! Quotes around what is inserted.

/// A value as an argument: in the quotes that were begun, or in single ones where it could not stand bare.
pub(super) fn argument(value: &str, quote: Option<char>) -> String {
    match quote {
        Some('"') => format!("\"{}\"", value.replace('`', "``").replace('"', "`\"").replace('$', "`$")),
        Some(_) => format!("'{}'", value.replace('\'', "''")),
        None if needs_quotes(value) => format!("'{}'", value.replace('\'', "''")),
        None => value.to_owned(),
    }
}

/// Whether a bare word of a command would mean something else.
pub(super) fn needs_quotes(value: &str) -> bool {
    let begins_badly = value.starts_with(['-', '@', '#', '<', '>']) && value.len() > 1 || value.is_empty();
    begins_badly || value.contains(|c: char| c.is_whitespace() || "'\"`$&|;(){},".contains(c))
}

/// A name behind `.`: bare where it is a plain one.
pub(super) fn member(name: &str) -> String {
    let plain = name.chars().all(super::place::is_name) && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain && !name.is_empty() { name.to_owned() } else { format!("'{}'", name.replace('\'', "''")) }
}
