//! What is being typed at the cursor.

/// A kind of word with the offset of its first character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The name of a command.
    Command { start: usize },
    /// `-Name` of a command, the dash included.
    Parameter { start: usize },
    /// An argument of a command, perhaps empty.
    Argument { start: usize },
    /// An open string.
    Text { start: usize, quote: char, here: bool },
    /// `$name`, `${name`, `@name`.
    Variable { start: usize, braced: bool },
    /// A member name behind `.` or `::`.
    Member { start: usize, target: (usize, usize), is_static: bool },
    /// `-name` behind an operand.
    Operator { start: usize },
    /// A type name.
    Type { start: usize },
    /// A namespace after `using namespace`.
    Namespace { start: usize },
    /// A key in `@{`.
    HashKey { start: usize },
    /// A name in the parentheses of an attribute.
    AttributeArgument { start: usize, attribute: String },
    /// A label behind `break` or `continue`.
    Label { start: usize },
    /// A file behind a redirection.
    File { start: usize },
    /// `# …`.
    Comment { start: usize },
    /// `<# …`.
    BlockComment { start: usize },
    /// A word of which nothing is known.
    Other { start: usize },
    /// Nothing is being typed.
    Gap,
}

impl Place {
    /// Where the word begins.
    pub(super) fn start(&self) -> Option<usize> {
        Some(match self {
            Self::Command { start }
            | Self::Parameter { start }
            | Self::Argument { start }
            | Self::Text { start, .. }
            | Self::Variable { start, .. }
            | Self::Member { start, .. }
            | Self::Operator { start }
            | Self::Type { start }
            | Self::Namespace { start }
            | Self::HashKey { start }
            | Self::AttributeArgument { start, .. }
            | Self::Label { start }
            | Self::File { start }
            | Self::Comment { start }
            | Self::BlockComment { start }
            | Self::Other { start } => *start,
            Self::Gap => return None,
        })
    }

    /// Where the word ends, which may be behind the cursor.
    pub(super) fn word_end(&self, text: &str, cursor: usize) -> usize {
        let rest = text.get(cursor..).unwrap_or_default();
        let length = match self {
            Self::Command { .. } | Self::Argument { .. } | Self::File { .. } | Self::Other { .. } => {
                rest.find(|c: char| c.is_whitespace() || "|;&(){},<>'\"".contains(c))
            }
            Self::Parameter { .. } => rest.find(|c: char| c.is_whitespace() || "|;&(){},<>:'\"".contains(c)),
            Self::Text { quote, .. } => {
                let line = rest.split('\n').next().unwrap_or(rest);
                Some(line.find(*quote).map_or(0, |i| i + quote.len_utf8()))
            }
            Self::Variable { braced: true, .. } => {
                Some(rest.find(['}', '\n', '"']).map_or(0, |i| if rest.get(i..=i) == Some("}") { i + 1 } else { 0 }))
            }
            Self::Type { .. } | Self::Namespace { .. } => rest.find(|c: char| !(is_name(c) || "._+`".contains(c))),
            Self::Comment { .. } | Self::BlockComment { .. } | Self::Gap => Some(0),
            Self::Variable { .. }
            | Self::Member { .. }
            | Self::Operator { .. }
            | Self::HashKey { .. }
            | Self::AttributeArgument { .. }
            | Self::Label { .. } => rest.find(|c: char| !is_name(c)),
        };
        cursor + length.unwrap_or(rest.len())
    }
}

/// A character of names of variables and members.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
