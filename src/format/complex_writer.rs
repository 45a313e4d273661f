//! Writes free text: lines with indentation, wrapped to the width.

use super::cells::pad;
use super::lines::LineOutput;
use super::packet::Node;
use super::wrap::wrap;

/// Writes nodes; `width` is where lines wrap. What stands after the last line's end makes a line of its own, even where it
/// is empty, as PowerShell does. `error` lines go to the error output.
pub(crate) fn write_complex(nodes: &[Node], width: usize, error: bool, lines: &mut dyn LineOutput) {
    let mut writer = Writer { buffer: String::new(), width, error, lines };
    writer.nodes(nodes, 0);
    writer.flush(0);
}

struct Writer<'a> {
    buffer: String,
    width: usize,
    error: bool,
    lines: &'a mut dyn LineOutput,
}

impl Writer<'_> {
    fn nodes(&mut self, nodes: &[Node], indent: usize) {
        for node in nodes {
            match node {
                Node::Text(text) => self.buffer.push_str(text),
                Node::NewLine => self.flush(indent),
                Node::Indent(by, children) => self.nodes(children, indent + by),
            }
        }
    }

    fn flush(&mut self, indent: usize) {
        let text = std::mem::take(&mut self.buffer);
        let useful = self.width.saturating_sub(indent);
        if useful == 0 {
            return;
        }
        for part in wrap(&text, useful, useful) {
            let mut line = String::with_capacity(indent + part.len());
            pad(&mut line, indent);
            line.push_str(&part);
            if self.error {
                self.lines.error_line(&line);
            } else {
                self.lines.line(&line);
            }
        }
    }
}
