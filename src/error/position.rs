//! The lines that show a place: `At file:1 char:5`, the line, and what is underlined.

use crate::text::{LineColumn, Source, Span};

/// Where, the text of the line, and tildes under the span.
pub fn position_message(source: &Source, span: Span, at: LineColumn) -> String {
    let place = match source.name() {
        Some(path) => format!("At {path}:{} char:{}", at.line, at.column),
        None => format!("At line:{} char:{}", at.line, at.column),
    };
    let line = source.line(at.line);
    let before = at.column.saturating_sub(1) as usize;
    let end = source.line_column(span.end);
    let width = if end.line == at.line {
        end.column.saturating_sub(at.column) as usize
    } else {
        line.chars().count().saturating_sub(before)
    };
    let trimmed = line.trim_start();
    let cut = line.chars().count() - trimmed.chars().count();
    let indent = before.saturating_sub(cut);
    format!("{place}\n+ {trimmed}\n+ {}{}", " ".repeat(indent), "~".repeat(width.max(1)))
}
