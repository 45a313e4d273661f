//! `MatchInfo`: a line that `Select-String` found.

use std::any::Any;

use super::record::Record;
use super::types::MATCH_INFO_CONTEXT;
use crate::value::types::Method;
use crate::value::{Name, Object, Str, TypeDef, TypeRef, Value};

/// `Microsoft.PowerShell.Commands.MatchInfo`.
pub(crate) static MATCH_INFO: TypeDef = TypeDef::class("Microsoft.PowerShell.Commands.MatchInfo").methods(&[
    Method::new("string ToString()", |_, this, _| {
        Ok(this.downcast::<MatchInfo>().map_or(Value::Null, |m| Value::str(m.shown(None))))
    }),
    Method::new("string ToString(string directory)", |_, this, args| {
        let directory = args.first().map(Value::invariant_text);
        Ok(this.downcast::<MatchInfo>().map_or(Value::Null, |m| Value::str(m.shown(directory.as_deref()))))
    }),
]);

/// Where lines that were piped in come from.
pub(crate) const INPUT_STREAM: &str = "InputStream";

/// A line that matches.
pub(crate) struct MatchInfo {
    /// The line.
    pub(crate) line: Str,
    /// From 1.
    pub(crate) number: usize,
    /// Full path, or [`INPUT_STREAM`].
    pub(crate) path: Str,
    /// The pattern that matched.
    pub(crate) pattern: Str,
    /// Whether case did not count.
    pub(crate) ignore_case: bool,
    /// `Match` objects.
    pub(crate) matches: Vec<Value>,
    /// The lines before and after, where asked for.
    pub(crate) context: Option<Context>,
}

/// The lines around a match.
pub(crate) struct Context {
    /// All that were asked for.
    pub(crate) before: Vec<Str>,
    pub(crate) after: Vec<Str>,
    /// Those of them that no other match shows.
    pub(crate) shown_before: Vec<Str>,
    pub(crate) shown_after: Vec<Str>,
}

impl MatchInfo {
    fn file_name(&self) -> &str {
        self.path.rsplit(['/', '\\']).next().unwrap_or(&self.path)
    }

    fn format(&self, line: &str, number: usize, path: &str, prefix: &str) -> String {
        if self.path.as_str() == INPUT_STREAM {
            format!("{prefix}{line}")
        } else {
            format!("{prefix}{path}:{number}:{line}")
        }
    }

    /// The line with its place, the path relative to a directory.
    pub(crate) fn shown(&self, directory: Option<&str>) -> String {
        let mut path = self.path.as_str();
        if let Some(rest) = directory.and_then(|d| path.strip_prefix(d.trim_end_matches(['/', '\\']))) {
            path = rest.trim_start_matches(['/', '\\']);
        }
        let Some(context) = &self.context else { return self.format(&self.line, self.number, path, "") };
        let mut lines = Vec::new();
        for (i, line) in context.shown_before.iter().enumerate() {
            lines.push(self.format(line, self.number + i - context.shown_before.len(), path, "  "));
        }
        lines.push(self.format(&self.line, self.number, path, "> "));
        for (i, line) in context.shown_after.iter().enumerate() {
            lines.push(self.format(line, self.number + i + 1, path, "  "));
        }
        lines.join("\n")
    }
}

impl Object for MatchInfo {
    fn type_ref(&self) -> TypeRef {
        TypeRef::Def(&MATCH_INFO)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn text(&self) -> Option<String> {
        Some(self.shown(None))
    }
    fn adapted_property(&self, name: Name) -> Option<Value> {
        Some(match name.as_str().to_ascii_lowercase().as_str() {
            "ignorecase" => Value::Bool(self.ignore_case),
            "linenumber" => Value::ULong(self.number as u64),
            "line" => Value::Str(self.line.clone()),
            "filename" => Value::str(self.file_name()),
            "path" => Value::Str(self.path.clone()),
            "pattern" => Value::Str(self.pattern.clone()),
            "context" => match &self.context {
                None => Value::Null,
                Some(context) => {
                    let texts = |lines: &[Str]| Value::strings(lines.iter().cloned());
                    Record::value(
                        &MATCH_INFO_CONTEXT,
                        [
                            ("PreContext", texts(&context.before)),
                            ("PostContext", texts(&context.after)),
                            ("DisplayPreContext", texts(&context.shown_before)),
                            ("DisplayPostContext", texts(&context.shown_after)),
                        ],
                    )
                }
            },
            "matches" => {
                let element = TypeRef::Def(&crate::value::types::MATCH);
                Value::typed_array(element, self.matches.clone())
            }
            _ => return None,
        })
    }
    fn adapted_names(&self) -> Vec<Name> {
        ["IgnoreCase", "LineNumber", "Line", "Filename", "Path", "Pattern", "Context", "Matches"]
            .map(Name::new)
            .to_vec()
    }
}
