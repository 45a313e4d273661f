//! Patterns without context, for ASCII texts: handed to the linear-time engine of the `regex` crate.
//!
//! In an ASCII text bytes, characters and UTF-16 units are the same, so positions need no translation and classes
//! shrink to 128 entries. What that engine cannot do stays with the backtracking machine.

use std::fmt::Write;

use regex::bytes::{Regex, RegexBuilder};

use super::ast::{Assertion, Node};
use super::groups::Groups;

/// A pattern on the fast engine.
#[derive(Debug)]
pub(super) struct FastRegex {
    pub(super) engine: Regex,
    /// The slot of each of the engine's groups.
    pub(super) slots: Vec<usize>,
    /// The pattern uses `$` or `\Z`, which see a final newline: such texts go to the machine.
    pub(super) end_matters: bool,
}

/// Translates the tree; `None` when the pattern needs the machine.
pub(super) fn build(node: &Node, groups: &Groups) -> Option<FastRegex> {
    let mut writer = Writer { out: String::new(), groups: vec![0], end_matters: false };
    writer.node(node)?;
    let engine = RegexBuilder::new(&writer.out).unicode(false).build().ok()?;
    let slots = writer.groups.iter().map(|number| groups.slot_of(*number).unwrap_or(0)).collect();
    Some(FastRegex { engine, slots, end_matters: writer.end_matters })
}

struct Writer {
    out: String,
    groups: Vec<usize>,
    end_matters: bool,
}

impl Writer {
    fn node(&mut self, node: &Node) -> Option<()> {
        match node {
            Node::Empty => {}
            Node::Unit { unit, backward: false } => self.unit(*unit),
            Node::Set { set, backward: false } => self.set(set.ascii),
            Node::Assert(assertion) => self.assertion(*assertion)?,
            Node::Concat { nodes, backward: false } => {
                for node in nodes {
                    self.grouped(node)?;
                }
            }
            Node::Alternate(branches) => {
                for (index, branch) in branches.iter().enumerate() {
                    if index > 0 {
                        self.out.push('|');
                    }
                    self.node(branch)?;
                }
            }
            Node::Loop { node, min, max, lazy } => {
                let single = matches!(**node, Node::Unit { .. } | Node::Set { .. } | Node::Capture { .. });
                if single {
                    self.node(node)?;
                } else {
                    if is_empty_able(node) {
                        // Turns that take nothing end loops differently here and there.
                        return None;
                    }
                    self.out.push_str("(?:");
                    self.node(node)?;
                    self.out.push(')');
                }
                if matches!(**node, Node::Capture { .. }) && is_empty_able(node) {
                    return None;
                }
                // Writing to a string cannot fail.
                let _ = match (min, max) {
                    (0, None) => write!(self.out, "*"),
                    (1, None) => write!(self.out, "+"),
                    (0, Some(1)) => write!(self.out, "?"),
                    (min, None) => write!(self.out, "{{{min},}}"),
                    (min, Some(max)) => write!(self.out, "{{{min},{max}}}"),
                };
                if *lazy {
                    self.out.push('?');
                }
            }
            Node::Capture { node, group: Some(group), uncapture: None } => {
                if self.groups.contains(group) {
                    return None;
                }
                self.groups.push(*group);
                self.out.push('(');
                self.node(node)?;
                self.out.push(')');
            }
            _ => return None,
        }
        Some(())
    }

    fn grouped(&mut self, node: &Node) -> Option<()> {
        if matches!(node, Node::Alternate(_) | Node::Concat { .. }) {
            self.out.push_str("(?:");
            self.node(node)?;
            self.out.push(')');
            return Some(());
        }
        self.node(node)
    }

    fn unit(&mut self, unit: u16) {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii_alphanumeric() => self.out.push(char::from(byte)),
            Ok(byte) if byte.is_ascii() => {
                let _ = write!(self.out, "\\x{byte:02X}");
            }
            // No ASCII text holds it.
            _ => self.out.push_str("\\xFF"),
        }
    }

    fn set(&mut self, mask: u128) {
        if mask == 0 {
            self.out.push_str("\\xFF");
            return;
        }
        self.out.push('[');
        let mut unit = 0;
        while unit < 128 {
            if mask >> unit & 1 == 0 {
                unit += 1;
                continue;
            }
            let start = unit;
            while unit < 128 && mask >> unit & 1 == 1 {
                unit += 1;
            }
            let _ = write!(self.out, "\\x{start:02X}-\\x{:02X}", unit - 1);
        }
        self.out.push(']');
    }

    fn assertion(&mut self, assertion: Assertion) -> Option<()> {
        self.out.push_str(match assertion {
            Assertion::Beginning => "\\A",
            Assertion::LineStart => "(?m:^)",
            Assertion::LineEnd => "(?m:$)",
            Assertion::EndOrNewline => {
                self.end_matters = true;
                "\\z"
            }
            Assertion::End => "\\z",
            Assertion::Boundary { .. } => "\\b",
            Assertion::NotBoundary { .. } => "\\B",
            Assertion::SearchStart => return None,
        });
        Some(())
    }
}

/// Whether the construct can match without taking anything.
fn is_empty_able(node: &Node) -> bool {
    match node {
        Node::Unit { .. } | Node::Set { .. } => false,
        Node::Empty | Node::Assert(_) | Node::Backreference { .. } | Node::Look { .. } => true,
        Node::Concat { nodes, .. } => nodes.iter().all(is_empty_able),
        Node::Alternate(branches) => branches.iter().any(is_empty_able),
        Node::Loop { node, min, .. } => *min == 0 || is_empty_able(node),
        Node::Capture { node, .. } | Node::Atomic(node) => is_empty_able(node),
        Node::IfGroup { yes, no, .. } | Node::IfMatch { yes, no, .. } => is_empty_able(yes) || is_empty_able(no),
    }
}
