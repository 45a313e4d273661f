//! Writes `name : value` lines.

use super::cells::{cells, head, pad};
use super::lines::{LineOutput, Style};
use super::wrap::{split_lines, wrap};
use crate::value::Str;

const SEPARATOR: &str = " : ";

/// Writes one object's names and values, the names padded to the longest, values wrapped beside them.
pub(crate) fn write_list(fields: &[(Str, Str)], lines: &mut dyn LineOutput) {
    let screen = lines.width();
    if fields.is_empty() || screen < SEPARATOR.len() + 2 {
        return;
    }
    let widest = screen - SEPARATOR.len() - 1;
    let label_width = fields.iter().map(|(name, _)| cells(name)).max().unwrap_or(0).min(widest);
    let indent = label_width + SEPARATOR.len();
    let room = screen - indent;
    let mut line = String::new();
    for (name, value) in fields {
        let mut first = true;
        for part in split_lines(value) {
            for piece in wrap(&part, room, room) {
                line.clear();
                if first {
                    let name = head(name, label_width);
                    lines.open(Style::Header, &mut line);
                    line.push_str(name);
                    pad(&mut line, label_width - cells(name));
                    line.push_str(SEPARATOR);
                    lines.close(Style::Header, &mut line);
                    first = false;
                } else {
                    pad(&mut line, indent);
                }
                line.push_str(&piece);
                lines.line(&line);
            }
        }
    }
}
