//! The parsers' input: a place in the text plus what one parse shares.

use super::lexer::trivia::only_trivia_follows;
use super::messages;
use super::parse_error::ParseError;
use super::token::{Mode, Tk, Token};
use crate::text::Span;
use nom::error::{ErrorKind, ParseError as NomError};
use nom::{IResult, Needed};
use rustc_hash::FxHashSet;
use std::cell::{Cell, RefCell};

use super::ast::AttributeBase;
use super::classify::TokenKind;

/// How deeply productions may nest; deeper text is refused, so that nothing that walks a tree exhausts its stack.
/// A pair of parentheses takes three levels.
const MAX_DEPTH: u32 = 750;

/// How many errors are worth reporting. A text with more is given up, since every error may quote much of it.
const MAX_ERRORS: usize = 500;

/// A production that finds less stack than this continues on a new piece, so that the depth above does not
/// depend on the thread that parses.
const RED_ZONE: usize = 192 << 10;
const STACK_PIECE: usize = 2 << 20;

/// How high a tree may grow by operators that nest to the left, which need no stack to parse but do to walk.
const MAX_HEIGHT: u32 = 2_000;

/// Runs `work` with at least the red zone of stack.
pub(super) fn on_enough_stack<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(RED_ZONE, STACK_PIECE, work)
}

/// What all parsers of one text share.
pub(super) struct Context<'a> {
    pub(super) text: &'a str,
    errors: RefCell<Vec<ParseError>>,
    reported: RefCell<FxHashSet<(Span, &'static str)>>,
    comments: RefCell<Vec<Span>>,
    /// Pieces of text within strings: what looks like a comment there is none.
    strings: RefCell<Vec<Span>>,
    /// The token seen last in each mode, and from where.
    last_tokens: [Cell<(u32, Token)>; 2],
    /// Where trivia was skipped last, and to where.
    pub(super) last_trivia: Cell<(u32, u32)>,
    depth: Cell<u32>,
    height: Cell<u32>,
    /// A comma separates here (arguments of a method, parameters), it does not build an array.
    pub(super) comma_separates: Cell<bool>,
    /// Between `?` and `:`, where a number ends at these characters.
    pub(super) in_ternary: Cell<bool>,
    /// The attribute list that was parsed last: start, end and the attributes, to be used once more.
    pub(super) attributes: RefCell<Option<(u32, u32, Vec<AttributeBase>)>>,
    marks: Option<RefCell<Vec<(Span, TokenKind)>>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(text: &'a str, classify: bool) -> Self {
        Self {
            text,
            errors: RefCell::default(),
            reported: RefCell::default(),
            comments: RefCell::default(),
            strings: RefCell::default(),
            last_tokens: [const { Cell::new((u32::MAX, Token::new(Tk::EndOfInput, 0, 0))) }; 2],
            last_trivia: Cell::new((u32::MAX, 0)),
            depth: Cell::new(0),
            height: Cell::new(0),
            comma_separates: Cell::new(false),
            in_ternary: Cell::new(false),
            attributes: RefCell::new(None),
            marks: classify.then(RefCell::default),
        }
    }

    pub(super) fn finish(self) -> (Vec<ParseError>, Vec<Span>, Vec<(Span, TokenKind)>) {
        let comments = self.comment_spans();
        (self.errors.into_inner(), comments, self.marks.map(RefCell::into_inner).unwrap_or_default())
    }

    /// Records an error once.
    fn save(&self, span: Span, id: &'static str, args: &[&str], incomplete: impl FnOnce() -> bool) {
        // What is missing at the end of the text is reported one character behind it, and nothing farther.
        let length = self.text.len() as u32 + 1;
        let span = Span::new(span.start.min(length), span.end.min(length));
        if self.reported.borrow_mut().insert((span, id)) {
            let error = ParseError { span, id: id.into(), message: messages::text(id, args), incomplete: incomplete() };
            self.errors.borrow_mut().push(error);
        }
    }

    pub(super) fn error_count(&self) -> usize {
        self.errors.borrow().len()
    }

    /// Moves the errors from number `from` on behind those recorded by `first`.
    pub(super) fn report_before(&self, from: usize, first: impl FnOnce()) {
        let later = self.errors.borrow_mut().split_off(from);
        first();
        self.errors.borrow_mut().extend(later);
    }

    pub(super) fn comment(&self, span: Span) {
        let mut comments = self.comments.borrow_mut();
        if comments.last().is_none_or(|c| c.start < span.start) {
            comments.push(span);
        }
    }

    /// The comments so far.
    pub(super) fn comment_spans(&self) -> Vec<Span> {
        let mut comments = self.comments.borrow().clone();
        if !comments.is_empty() {
            let strings = self.strings.borrow();
            comments.retain(|c| !strings.iter().any(|s| s.start < c.start && c.start < s.end));
        }
        comments
    }

    #[inline]
    pub(super) fn cached(&self, at: u32, mode: Mode) -> Option<Token> {
        let [command, expression] = &self.last_tokens;
        let (start, token) = if mode == Mode::Command { command.get() } else { expression.get() };
        // From where it was looked for to where it begins there is nothing but white space.
        (start..=token.start).contains(&at).then_some(token)
    }

    #[inline]
    pub(super) fn cache(&self, at: u32, mode: Mode, token: Token) {
        let [command, expression] = &self.last_tokens;
        if mode == Mode::Command { command.set((at, token)) } else { expression.set((at, token)) }
    }
}

/// A place in the text (and an end, where a parser works on a part). Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub(super) cx: &'a Context<'a>,
    pub(super) at: u32,
    pub(super) end: u32,
}

/// A parser's result. `Error` means "not here, nothing consumed"; `Failure` ends the parse.
/// Wrong text that the parser recovers from is recorded in the [`Context`], not returned.
pub(super) type Res<'a, T> = IResult<In<'a>, T, SyntaxError>;

/// Why a production does not match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SyntaxError {
    /// Where.
    pub(super) offset: u32,
    /// What would match.
    pub(super) expected: &'static str,
}

impl<'a> NomError<In<'a>> for SyntaxError {
    fn from_error_kind(input: In<'a>, _: ErrorKind) -> Self {
        Self { offset: input.at, expected: "token" }
    }

    fn append(_: In<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<'a> In<'a> {
    pub(super) fn new(cx: &'a Context<'a>) -> Self {
        Self { cx, at: 0, end: cx.text.len() as u32 }
    }

    /// The same text from another place.
    #[inline]
    pub(super) fn at(self, at: u32) -> Self {
        Self { at, ..self }
    }

    /// What is left of the text.
    #[inline]
    pub(super) fn rest(self) -> &'a str {
        self.cx.text.get(self.at as usize..self.end as usize).unwrap_or("")
    }

    #[inline]
    pub(super) fn bytes(self) -> &'a [u8] {
        self.cx.text.as_bytes().get(self.at as usize..self.end as usize).unwrap_or(&[])
    }

    /// The byte `n` ahead; 0 behind the end.
    #[inline]
    pub(super) fn byte(self, n: usize) -> u8 {
        let at = self.at as usize + n;
        if at < self.end as usize { self.cx.text.as_bytes().get(at).copied().unwrap_or(0) } else { 0 }
    }

    /// The next character.
    #[inline]
    pub(super) fn char(self) -> Option<char> {
        self.rest().chars().next()
    }

    #[inline]
    pub(super) fn skip(self, bytes: usize) -> Self {
        Self { at: self.at + bytes as u32, ..self }
    }

    #[inline]
    pub(super) fn is_end(self) -> bool {
        self.at >= self.end
    }

    #[inline]
    pub(super) fn slice(self, span: Span) -> &'a str {
        self.cx.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// From `start` to here.
    #[inline]
    pub(super) fn since(self, start: u32) -> Span {
        Span::new(start, self.at)
    }

    /// "This production is not here."
    #[inline]
    pub(super) fn no<T>(self, expected: &'static str) -> Res<'a, T> {
        Err(nom::Err::Error(SyntaxError { offset: self.at, expected }))
    }

    /// Records an error.
    pub(super) fn report(self, span: Span, id: &'static str, args: &[&str]) {
        self.cx.save(span, id, args, || false);
    }

    /// Records an error that is for want of more text if nothing but white space and comments follows `span`.
    pub(super) fn report_incomplete(self, span: Span, id: &'static str, args: &[&str]) {
        self.report_incomplete_at(span, span.end, id, args);
    }

    /// As [`Self::report_incomplete`], where the want was noticed at `detected`.
    pub(super) fn report_incomplete_at(self, span: Span, detected: u32, id: &'static str, args: &[&str]) {
        self.cx.save(span, id, args, || only_trivia_follows(self.at(detected)));
    }

    /// Notes what a piece of text is, for colouring.
    pub(super) fn mark(self, span: Span, kind: TokenKind) {
        if kind == TokenKind::String && self.slice(span).contains('#') {
            self.cx.strings.borrow_mut().push(span);
        }
        if let Some(marks) = &self.cx.marks {
            marks.borrow_mut().push((span, kind));
        }
    }

    /// Runs a production one level deeper.
    #[inline]
    pub(super) fn nest<T>(self, production: impl FnOnce(Self) -> Res<'a, T>) -> Res<'a, T> {
        let cx = self.cx;
        let depth = cx.depth.get() + 1;
        if depth > MAX_DEPTH {
            return self.too_deep();
        }
        if self.cx.error_count() > MAX_ERRORS {
            return Err(nom::Err::Failure(SyntaxError { offset: self.at, expected: "fewer errors" }));
        }
        cx.depth.set(depth);
        let outer = cx.height.replace(0);
        // The red zone is enough for the levels between two looks at the stack.
        let result = if depth.is_multiple_of(4) { on_enough_stack(|| production(self)) } else { production(self) };
        cx.depth.set(depth - 1);
        cx.height.set(outer.max(cx.height.get() + 1));
        result
    }

    /// Counts a level that an operator adds above what stands on its left.
    #[inline]
    pub(super) fn grow(self) -> Res<'a, ()> {
        let height = self.cx.height.get() + 1;
        self.cx.height.set(height);
        if height > MAX_HEIGHT { self.too_deep() } else { Ok((self, ())) }
    }

    fn too_deep<T>(self) -> Res<'a, T> {
        self.report(Span::new(self.at, (self.at + 1).min(self.end)), "ScriptTooComplicated", &[]);
        Err(nom::Err::Failure(SyntaxError { offset: self.at, expected: "less nesting" }))
    }

    /// Runs a production with commas meaning separators (`true`) or arrays (`false`).
    #[inline]
    pub(super) fn with_commas<T>(self, separate: bool, production: impl FnOnce(Self) -> Res<'a, T>) -> Res<'a, T> {
        let outer = self.cx.comma_separates.replace(separate);
        let result = production(self);
        self.cx.comma_separates.set(outer);
        result
    }
}

impl<'a> nom::Input for In<'a> {
    type Item = char;
    type Iter = std::str::Chars<'a>;
    type IterIndices = std::str::CharIndices<'a>;

    fn input_len(&self) -> usize {
        (self.end - self.at) as usize
    }

    fn take(&self, index: usize) -> Self {
        Self { end: self.at + index as u32, ..*self }
    }

    fn take_from(&self, index: usize) -> Self {
        self.skip(index)
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.skip(index), self.take(index))
    }

    fn position<P: Fn(char) -> bool>(&self, predicate: P) -> Option<usize> {
        self.rest().find(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.rest().chars()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.rest().char_indices()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        let mut chars = self.rest().char_indices();
        match chars.nth(count) {
            Some((index, _)) => Ok(index),
            None if self.rest().chars().count() == count => Ok(self.input_len()),
            None => Err(Needed::Unknown),
        }
    }
}

impl nom::Compare<&str> for In<'_> {
    fn compare(&self, t: &str) -> nom::CompareResult {
        self.rest().compare(t)
    }

    fn compare_no_case(&self, t: &str) -> nom::CompareResult {
        self.rest().compare_no_case(t)
    }
}

impl nom::FindSubstring<&str> for In<'_> {
    fn find_substring(&self, substr: &str) -> Option<usize> {
        self.rest().find(substr)
    }
}

impl nom::Offset for In<'_> {
    fn offset(&self, second: &Self) -> usize {
        (second.at - self.at) as usize
    }
}
