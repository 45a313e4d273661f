//! The tree of a pattern.

use std::rc::Rc;

use super::class::CharSet;

/// One construct of a pattern. `backward` says that it is matched from right to left.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Empty,
    Unit {
        unit: u16,
        backward: bool,
    },
    Set {
        set: Rc<CharSet>,
        backward: bool,
    },
    Assert(Assertion),
    Backreference {
        group: usize,
        ignore_case: bool,
        backward: bool,
    },
    /// In the order of the text, whatever the direction.
    Concat {
        nodes: Vec<Node>,
        backward: bool,
    },
    Alternate(Vec<Node>),
    Loop {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
        lazy: bool,
    },
    /// `group` is what it captures into, `uncapture` what it takes away (balancing).
    Capture {
        node: Box<Node>,
        group: Option<usize>,
        uncapture: Option<usize>,
    },
    Look {
        node: Box<Node>,
        negative: bool,
    },
    Atomic(Box<Node>),
    /// `(?(group)yes|no)`
    IfGroup {
        group: usize,
        yes: Box<Node>,
        no: Box<Node>,
    },
    /// `(?(condition)yes|no)`
    IfMatch {
        condition: Box<Node>,
        yes: Box<Node>,
        no: Box<Node>,
    },
}

/// A test of the position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Assertion {
    /// `\A`, and `^` without Multiline.
    Beginning,
    /// `^` with Multiline.
    LineStart,
    /// `$` with Multiline.
    LineEnd,
    /// `\Z`, and `$` without Multiline: the end, or before a final newline.
    EndOrNewline,
    /// `\z`
    End,
    /// `\G`
    SearchStart,
    /// `\b`
    Boundary { ecma: bool },
    /// `\B`
    NotBoundary { ecma: bool },
}
