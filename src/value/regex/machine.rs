//! The backtracking machine over UTF-16 units: everything .NET's engine can do, including right to left, balancing
//! groups and the list of captures of every group.

use super::ast::Assertion;
use super::class::{self, is_boundary_word};
use super::program::{Program, Single, Step};

/// Start and end in UTF-16 units.
pub(super) type Span = (usize, usize);

/// A way back.
#[derive(Debug)]
enum Frame {
    /// Another path.
    Choice {
        step: usize,
        at: usize,
    },
    /// A greedy loop that can give back down to `least`.
    GiveBack {
        step: usize,
        at: usize,
        least: usize,
        backward: bool,
    },
    /// A lazy loop that can take `left` more.
    TakeMore {
        step: usize,
        at: usize,
        left: Option<u32>,
    },
    Register {
        register: usize,
        value: usize,
    },
    DropCapture {
        slot: usize,
    },
    RestoreCapture {
        slot: usize,
        span: Span,
    },
}

/// The captures of a match: every group's list, by slot.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) lists: Vec<Vec<Span>>,
}

impl Found {
    pub(super) fn last(&self, slot: usize) -> Option<Span> {
        self.lists.get(slot).and_then(|list| list.last().copied())
    }
}

/// Searches from `start` on (right to left: from `start` back).
pub(super) fn search(program: &Program, text: &[u16], start: usize) -> Option<Found> {
    let mut machine = Machine {
        program,
        text,
        start,
        registers: vec![0; program.registers],
        found: Found { lists: vec![Vec::new(); program.slots] },
        stack: Vec::new(),
    };
    if program.backward {
        return (0..=start).rev().find(|at| machine.run(*at)).map(|_| machine.found);
    }
    let mut at = start;
    while at <= text.len() {
        if let Some(first) = &program.first {
            at += text.get(at..)?.iter().position(|unit| first.fits(*unit))?;
        }
        if machine.run(at) {
            return Some(machine.found);
        }
        if program.anchored {
            return None;
        }
        at += 1;
    }
    None
}

struct Machine<'a> {
    program: &'a Program,
    text: &'a [u16],
    /// Where the search began, for `\G`.
    start: usize,
    registers: Vec<usize>,
    found: Found,
    stack: Vec<Frame>,
}

impl Machine<'_> {
    fn run(&mut self, from: usize) -> bool {
        self.stack.clear();
        self.found.lists.iter_mut().for_each(Vec::clear);
        let (mut step, mut at) = (0, from);
        loop {
            match self.step(step, at) {
                Outcome::Next(next) => {
                    step += 1;
                    at = next;
                }
                Outcome::Go(target, next) => (step, at) = (target, next),
                Outcome::Matched => return true,
                Outcome::Fail => match self.back() {
                    Some(resume) => (step, at) = resume,
                    None => return false,
                },
            }
        }
    }

    fn step(&mut self, step: usize, at: usize) -> Outcome {
        let program = self.program;
        let Some(current) = program.steps.get(step) else { return Outcome::Matched };
        match current {
            Step::Single { single, backward } => match self.take(single, at, *backward) {
                Some(next) => Outcome::Next(next),
                None => Outcome::Fail,
            },
            Step::SingleLoop { single, min, max, lazy, backward } => {
                let mut end = at;
                for _ in 0..*min {
                    match self.take(single, end, *backward) {
                        Some(next) => end = next,
                        None => return Outcome::Fail,
                    }
                }
                let left = max.map(|max| max - *min);
                if left == Some(0) {
                    return Outcome::Next(end);
                }
                if *lazy {
                    self.stack.push(Frame::TakeMore { step, at: end, left });
                    return Outcome::Next(end);
                }
                let least = end;
                end = self.take_all(single, end, left, *backward);
                if end != least {
                    self.stack.push(Frame::GiveBack { step, at: end, least, backward: *backward });
                }
                Outcome::Next(end)
            }
            Step::Assert(assertion) => {
                if self.holds(*assertion, at) {
                    Outcome::Next(at)
                } else {
                    Outcome::Fail
                }
            }
            Step::Backreference { slot, ignore_case, backward } => match self.found.last(*slot) {
                Some(span) => self.repeat(span, at, *ignore_case, *backward).map_or(Outcome::Fail, Outcome::Next),
                None => Outcome::Fail,
            },
            Step::Split { first, second } => {
                self.stack.push(Frame::Choice { step: *second, at });
                Outcome::Go(*first, at)
            }
            Step::Jump(target) => Outcome::Go(*target, at),
            Step::LoopStart { register } => {
                self.set(*register, 0);
                self.set(*register + 1, usize::MAX);
                Outcome::Next(at)
            }
            Step::LoopTest { register, min, max, lazy, exit } => {
                let (count, last) = (self.get(*register), self.get(*register + 1));
                if count < *min as usize && !(last == at && count > 0) {
                    return Outcome::Next(at);
                }
                // A turn that took nothing is the last.
                if max.is_some_and(|max| count >= max as usize) || last == at {
                    return Outcome::Go(*exit, at);
                }
                if *lazy {
                    self.stack.push(Frame::Choice { step: step + 1, at });
                    return Outcome::Go(*exit, at);
                }
                self.stack.push(Frame::Choice { step: *exit, at });
                Outcome::Next(at)
            }
            Step::LoopEnter { register } => {
                let count = self.get(*register);
                self.set(*register, count + 1);
                self.set(*register + 1, at);
                Outcome::Next(at)
            }
            Step::Mark { register } => {
                self.set(*register, at);
                Outcome::Next(at)
            }
            Step::Capture { register, slot, uncapture } => {
                let mark = self.get(*register);
                let span = (mark.min(at), mark.max(at));
                if self.capture(span, *slot, *uncapture) { Outcome::Next(at) } else { Outcome::Fail }
            }
            Step::Guard { register, failed } => {
                self.set(*register, at);
                let height = self.stack.len() + 1;
                self.set(*register + 1, height);
                if let Some(failed) = failed {
                    self.stack.push(Frame::Choice { step: *failed, at });
                }
                Outcome::Next(at)
            }
            Step::Commit { register, rewind } => {
                let height = self.get(*register + 1);
                let position = self.get(*register);
                let kept = self.stack.split_off(height.min(self.stack.len()));
                self.stack.extend(kept.into_iter().filter(|frame| {
                    matches!(frame, Frame::Register { .. } | Frame::DropCapture { .. } | Frame::RestoreCapture { .. })
                }));
                Outcome::Next(if *rewind { position } else { at })
            }
            Step::Refuse { register } => {
                let height = self.get(*register + 1);
                while self.stack.len() > height {
                    if let Some(frame) = self.stack.pop() {
                        self.undo(frame);
                    }
                }
                Outcome::Fail
            }
            Step::IfGroup { slot, no } => {
                if self.found.last(*slot).is_some() {
                    Outcome::Next(at)
                } else {
                    Outcome::Go(*no, at)
                }
            }
            Step::Match => Outcome::Matched,
        }
    }

    /// Unwinds to the last choice.
    fn back(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.stack.pop()? {
                Frame::Choice { step, at } => return Some((step, at)),
                Frame::GiveBack { step, at, least, backward } => {
                    let shorter = if backward { at + 1 } else { at - 1 };
                    if shorter != least {
                        self.stack.push(Frame::GiveBack { step, at: shorter, least, backward });
                    }
                    return Some((step + 1, shorter));
                }
                Frame::TakeMore { step, at, left } => {
                    let Some(Step::SingleLoop { single, backward, .. }) = self.program.steps.get(step) else {
                        continue;
                    };
                    if let Some(next) = self.take(single, at, *backward) {
                        let left = left.map(|left| left - 1);
                        if left != Some(0) {
                            self.stack.push(Frame::TakeMore { step, at: next, left });
                        }
                        return Some((step + 1, next));
                    }
                }
                undo => self.undo(undo),
            }
        }
    }

    fn undo(&mut self, frame: Frame) {
        match frame {
            Frame::Register { register, value } => {
                if let Some(slot) = self.registers.get_mut(register) {
                    *slot = value;
                }
            }
            Frame::DropCapture { slot } => {
                if let Some(list) = self.found.lists.get_mut(slot) {
                    list.pop();
                }
            }
            Frame::RestoreCapture { slot, span } => {
                if let Some(list) = self.found.lists.get_mut(slot) {
                    list.push(span);
                }
            }
            Frame::Choice { .. } | Frame::GiveBack { .. } | Frame::TakeMore { .. } => {}
        }
    }

    fn get(&self, register: usize) -> usize {
        self.registers.get(register).copied().unwrap_or(0)
    }

    fn set(&mut self, register: usize, value: usize) {
        if let Some(slot) = self.registers.get_mut(register) {
            let before = std::mem::replace(slot, value);
            self.stack.push(Frame::Register { register, value: before });
        }
    }

    fn capture(&mut self, span: Span, slot: Option<usize>, uncapture: Option<usize>) -> bool {
        let (mut start, mut end) = span;
        if let Some(other) = uncapture {
            let Some((other_start, other_end)) = self.found.lists.get_mut(other).and_then(Vec::pop) else {
                return false;
            };
            self.stack.push(Frame::RestoreCapture { slot: other, span: (other_start, other_end) });
            // What lies between the capture given away and this one.
            if start >= other_end {
                (start, end) = (other_end, start);
            } else if end <= other_start {
                start = other_start;
            } else {
                end = end.min(other_end);
                start = start.max(other_start);
            }
        }
        if let Some(slot) = slot
            && let Some(list) = self.found.lists.get_mut(slot)
        {
            list.push((start, end));
            self.stack.push(Frame::DropCapture { slot });
        }
        true
    }

    fn take(&self, single: &Single, at: usize, backward: bool) -> Option<usize> {
        if backward {
            let before = at.checked_sub(1)?;
            self.text.get(before).filter(|unit| single.fits(**unit)).map(|_| before)
        } else {
            self.text.get(at).filter(|unit| single.fits(**unit)).map(|_| at + 1)
        }
    }

    fn take_all(&self, single: &Single, from: usize, left: Option<u32>, backward: bool) -> usize {
        let most = left.map_or(usize::MAX, |left| left as usize);
        if backward {
            let before = self.text.get(..from).unwrap_or_default();
            from - before.iter().rev().take(most).take_while(|unit| single.fits(**unit)).count()
        } else {
            let after = self.text.get(from..).unwrap_or_default();
            from + after.iter().take(most).take_while(|unit| single.fits(**unit)).count()
        }
    }

    /// Where the text of a capture ends when it stands here again.
    fn repeat(&self, span: Span, at: usize, ignore_case: bool, backward: bool) -> Option<usize> {
        let wanted = self.text.get(span.0..span.1)?;
        let start = if backward { at.checked_sub(wanted.len())? } else { at };
        let here = self.text.get(start..start + wanted.len())?;
        let same = if ignore_case {
            here.iter()
                .zip(wanted)
                .all(|(left, right)| left == right || class::case_equivalents(*left).any(|other| other == *right))
        } else {
            here == wanted
        };
        same.then_some(if backward { start } else { start + wanted.len() })
    }

    fn holds(&self, assertion: Assertion, at: usize) -> bool {
        const NEWLINE: u16 = 0x0A;
        let before = at.checked_sub(1).and_then(|before| self.text.get(before).copied());
        let after = self.text.get(at).copied();
        let boundary = |ecma: bool| {
            let word = |unit: Option<u16>| unit.is_some_and(|unit| is_boundary_word(unit, ecma));
            word(before) != word(after)
        };
        match assertion {
            Assertion::Beginning => at == 0,
            Assertion::LineStart => before.is_none_or(|unit| unit == NEWLINE),
            Assertion::LineEnd => after.is_none_or(|unit| unit == NEWLINE),
            Assertion::EndOrNewline => after.is_none() || (after == Some(NEWLINE) && at + 1 == self.text.len()),
            Assertion::End => after.is_none(),
            Assertion::SearchStart => at == self.start,
            Assertion::Boundary { ecma } => boundary(ecma),
            Assertion::NotBoundary { ecma } => !boundary(ecma),
        }
    }
}

enum Outcome {
    /// On to the following step.
    Next(usize),
    /// On to a step.
    Go(usize, usize),
    Fail,
    Matched,
}
