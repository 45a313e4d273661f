//! The tree of a pattern as instructions for the backtracking machine.

use std::rc::Rc;

use super::ast::{Assertion, Node};
use super::class::CharSet;
use super::groups::Groups;

/// What a single position must hold.
#[derive(Clone, Debug)]
pub(super) enum Single {
    Unit(u16),
    Set(Rc<CharSet>),
}

impl Single {
    pub(super) fn fits(&self, unit: u16) -> bool {
        match self {
            Self::Unit(wanted) => *wanted == unit,
            Self::Set(set) => set.contains(unit),
        }
    }
}

/// One step of the machine. Registers hold positions, counts and stack heights; changes to them are undone by
/// backtracking.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Single {
        single: Single,
        backward: bool,
    },
    /// A loop over one position, without a step per turn.
    SingleLoop {
        single: Single,
        min: u32,
        max: Option<u32>,
        lazy: bool,
        backward: bool,
    },
    Assert(Assertion),
    Backreference {
        slot: usize,
        ignore_case: bool,
        backward: bool,
    },
    /// Tries `first`, later `second`.
    Split {
        first: usize,
        second: usize,
    },
    Jump(usize),
    /// Count 0, no turn begun yet.
    LoopStart {
        register: usize,
    },
    /// Another turn or out, whichever count and greed say. The body begins at the step after the next.
    LoopTest {
        register: usize,
        min: u32,
        max: Option<u32>,
        lazy: bool,
        exit: usize,
    },
    /// Counts a turn.
    LoopEnter {
        register: usize,
    },
    /// Remembers the position.
    Mark {
        register: usize,
    },
    /// Captures from the mark to here; `uncapture` gives its last capture away or fails.
    Capture {
        register: usize,
        slot: Option<usize>,
        uncapture: Option<usize>,
    },
    /// Remembers position and stack height, and `failed` as the way on when what follows fails.
    Guard {
        register: usize,
        failed: Option<usize>,
    },
    /// Forgets the choices since the guard; goes back to its position if `rewind`.
    Commit {
        register: usize,
        rewind: bool,
    },
    /// What followed the guard must not match: undoes it all and fails.
    Refuse {
        register: usize,
    },
    /// Goes on if the group has a capture, else jumps.
    IfGroup {
        slot: usize,
        no: usize,
    },
    Match,
}

/// A program and how many registers it needs.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) steps: Vec<Step>,
    pub(super) registers: usize,
    pub(super) slots: usize,
    /// What the first position of a match must hold, when that is certain.
    pub(super) first: Option<Single>,
    pub(super) backward: bool,
    /// Matches can begin at the very start only.
    pub(super) anchored: bool,
}

pub(super) fn compile(node: &Node, groups: &Groups, backward: bool) -> Program {
    let mut compiler = Compiler { steps: Vec::new(), registers: 0, groups };
    let whole = Node::Capture { node: Box::new(node.clone()), group: Some(0), uncapture: None };
    compiler.node(&whole);
    compiler.steps.push(Step::Match);
    let (first, anchored) = if backward { (None, false) } else { leading(node) };
    Program { steps: compiler.steps, registers: compiler.registers, slots: groups.len(), first, backward, anchored }
}

/// The single that every match begins with, and whether it begins at the start of the text.
fn leading(node: &Node) -> (Option<Single>, bool) {
    match node {
        Node::Unit { unit, backward: false } => (Some(Single::Unit(*unit)), false),
        Node::Set { set, backward: false } => (Some(Single::Set(Rc::clone(set))), false),
        Node::Assert(Assertion::Beginning) => (None, true),
        Node::Concat { nodes, backward: false } => nodes.first().map_or((None, false), leading),
        Node::Loop { node, min, .. } if *min > 0 => leading(node),
        Node::Capture { node, .. } | Node::Atomic(node) => leading(node),
        _ => (None, false),
    }
}

struct Compiler<'a> {
    steps: Vec<Step>,
    registers: usize,
    groups: &'a Groups,
}

impl Compiler<'_> {
    fn register(&mut self, count: usize) -> usize {
        self.registers += count;
        self.registers - count
    }

    fn push(&mut self, step: Step) -> usize {
        self.steps.push(step);
        self.steps.len() - 1
    }

    /// Replaces a step whose target was not known.
    fn patch(&mut self, at: usize, step: Step) {
        if let Some(slot) = self.steps.get_mut(at) {
            *slot = step;
        }
    }

    fn slot(&self, group: usize) -> usize {
        self.groups.slot_of(group).unwrap_or(0)
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Empty => {}
            Node::Unit { unit, backward } => {
                self.push(Step::Single { single: Single::Unit(*unit), backward: *backward });
            }
            Node::Set { set, backward } => {
                self.push(Step::Single { single: Single::Set(Rc::clone(set)), backward: *backward });
            }
            Node::Assert(assertion) => {
                self.push(Step::Assert(*assertion));
            }
            Node::Backreference { group, ignore_case, backward } => {
                let slot = self.slot(*group);
                self.push(Step::Backreference { slot, ignore_case: *ignore_case, backward: *backward });
            }
            Node::Concat { nodes, backward } => {
                if *backward {
                    for node in nodes.iter().rev() {
                        self.node(node);
                    }
                } else {
                    for node in nodes {
                        self.node(node);
                    }
                }
            }
            Node::Alternate(branches) => self.alternate(branches),
            Node::Loop { node, min, max, lazy } => self.repeat(node, *min, *max, *lazy),
            Node::Capture { node, group, uncapture } => {
                let register = self.register(1);
                self.push(Step::Mark { register });
                self.node(node);
                let slot = group.map(|group| self.slot(group));
                let uncapture = uncapture.map(|group| self.slot(group));
                self.push(Step::Capture { register, slot, uncapture });
            }
            Node::Look { node, negative: false, .. } => {
                let register = self.register(2);
                self.push(Step::Guard { register, failed: None });
                self.node(node);
                self.push(Step::Commit { register, rewind: true });
            }
            Node::Look { node, negative: true, .. } => {
                let register = self.register(2);
                let guard = self.push(Step::Guard { register, failed: None });
                self.node(node);
                self.push(Step::Refuse { register });
                let failed = Some(self.steps.len());
                self.patch(guard, Step::Guard { register, failed });
            }
            Node::Atomic(node) => {
                let register = self.register(2);
                self.push(Step::Guard { register, failed: None });
                self.node(node);
                self.push(Step::Commit { register, rewind: false });
            }
            Node::IfGroup { group, yes, no } => {
                let slot = self.slot(*group);
                let test = self.push(Step::IfGroup { slot, no: 0 });
                self.node(yes);
                let jump = self.push(Step::Jump(0));
                self.patch(test, Step::IfGroup { slot, no: jump + 1 });
                self.node(no);
                self.patch(jump, Step::Jump(self.steps.len()));
            }
            Node::IfMatch { condition, yes, no } => {
                let register = self.register(2);
                let guard = self.push(Step::Guard { register, failed: None });
                self.node(condition);
                self.push(Step::Commit { register, rewind: true });
                self.node(yes);
                let jump = self.push(Step::Jump(0));
                self.patch(guard, Step::Guard { register, failed: Some(jump + 1) });
                self.node(no);
                self.patch(jump, Step::Jump(self.steps.len()));
            }
        }
    }

    fn alternate(&mut self, branches: &[Node]) {
        let mut jumps = Vec::new();
        let Some((last, others)) = branches.split_last() else { return };
        for branch in others {
            let split = self.push(Step::Split { first: 0, second: 0 });
            self.node(branch);
            jumps.push(self.push(Step::Jump(0)));
            self.patch(split, Step::Split { first: split + 1, second: self.steps.len() });
        }
        self.node(last);
        for jump in jumps {
            self.patch(jump, Step::Jump(self.steps.len()));
        }
    }

    fn repeat(&mut self, node: &Node, min: u32, max: Option<u32>, lazy: bool) {
        let single = match node {
            Node::Unit { unit, backward } => Some((Single::Unit(*unit), *backward)),
            Node::Set { set, backward } => Some((Single::Set(Rc::clone(set)), *backward)),
            _ => None,
        };
        if let Some((single, backward)) = single {
            self.push(Step::SingleLoop { single, min, max, lazy, backward });
            return;
        }
        if min == 0 && max == Some(1) {
            let split = self.push(Step::Split { first: 0, second: 0 });
            self.node(node);
            let (into, out) = (split + 1, self.steps.len());
            let (first, second) = if lazy { (out, into) } else { (into, out) };
            self.patch(split, Step::Split { first, second });
            return;
        }
        let register = self.register(2);
        self.push(Step::LoopStart { register });
        let test = self.push(Step::LoopTest { register, min, max, lazy, exit: 0 });
        self.push(Step::LoopEnter { register });
        self.node(node);
        self.push(Step::Jump(test));
        let exit = self.steps.len();
        self.patch(test, Step::LoopTest { register, min, max, lazy, exit });
    }
}
