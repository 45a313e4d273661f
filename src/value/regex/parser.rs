//! Reads .NET's pattern syntax into a tree, with .NET's errors and their offsets.
//!
//! As in .NET the pattern is read twice: first to number the groups (named ones come after the unnamed), then to
//! build the tree. Offsets are UTF-16 units, and an error's offset is where the reader stood.

use super::ast::{Assertion, Node};
use super::class::{self, CharSet, ClassSpec, Item};
use super::groups::Groups;
use super::{RegexOptions, RegexParseError};

type Parsed<T> = Result<T, RegexParseError>;

pub(super) fn parse(pattern: &str, options: RegexOptions) -> Parsed<(Node, Groups)> {
    let units: Vec<u16> = pattern.encode_utf16().collect();
    let mut parser = Parser {
        pattern,
        units,
        at: 0,
        options,
        option_stack: Vec::new(),
        groups: Groups::default(),
        next_auto: 1,
        ignore_next_paren: false,
        depth: 0,
    };
    parser.count_groups()?;
    parser.at = 0;
    parser.options = options;
    parser.option_stack.clear();
    parser.ignore_next_paren = false;
    parser.next_auto = 1;
    let node = parser.alternation(None)?;
    if parser.at < parser.units.len() {
        parser.at += 1;
        return Err(parser.error("Too many )'s."));
    }
    Ok((node, parser.groups))
}

/// Groups within groups: deeper patterns are refused rather than overflowing the stack.
const MAX_DEPTH: usize = 250;

struct Parser<'a> {
    pattern: &'a str,
    units: Vec<u16>,
    at: usize,
    options: RegexOptions,
    option_stack: Vec<RegexOptions>,
    groups: Groups,
    next_auto: usize,
    ignore_next_paren: bool,
    depth: usize,
}

/// What an opening parenthesis begins.
enum Opening {
    Group,
    Capture {
        group: Option<usize>,
        uncapture: Option<usize>,
    },
    Look {
        behind: bool,
        negative: bool,
    },
    Atomic,
    IfGroup(usize),
    IfMatch,
    /// `(?i)`: no group at all.
    OptionsOnly,
}

impl Parser<'_> {
    fn error(&self, message: impl Into<String>) -> RegexParseError {
        RegexParseError { pattern: self.pattern.to_owned(), offset: self.at, message: message.into() }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.units.get(self.at + ahead).map(|unit| char::from_u32(u32::from(*unit)).unwrap_or('\u{FFFD}'))
    }

    fn unit(&self) -> Option<u16> {
        self.units.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek(0)?;
        self.at += 1;
        Some(character)
    }

    fn ended(&self) -> bool {
        self.at >= self.units.len()
    }

    fn has(&self, option: RegexOptions) -> bool {
        self.options.contains(option)
    }

    fn backward(&self) -> bool {
        self.has(RegexOptions::RIGHT_TO_LEFT)
    }

    /// The first reading: numbers and names of the groups.
    fn count_groups(&mut self) -> Parsed<()> {
        self.groups.note_number(0);
        let mut auto = 1;
        while let Some(character) = self.next() {
            match character {
                '\\' if self.ended() => {}
                '\\' => self.skip_backslash()?,
                '#' if self.has(RegexOptions::IGNORE_PATTERN_WHITESPACE) => {
                    self.at -= 1;
                    self.blank()?;
                }
                '[' => {
                    self.class(true)?;
                }
                ')' => {
                    if let Some(options) = self.option_stack.pop() {
                        self.options = options;
                    }
                }
                '(' => {
                    if self.peek(0) == Some('?') && self.peek(1) == Some('#') {
                        self.at -= 1;
                        self.blank()?;
                        self.ignore_next_paren = false;
                        continue;
                    }
                    self.option_stack.push(self.options);
                    if self.peek(0) == Some('?') {
                        self.at += 1;
                        if self.peek(1).is_some() && matches!(self.peek(0), Some('<' | '\'')) {
                            self.at += 1;
                            match self.peek(0) {
                                Some('1'..='9') => {
                                    let number = self.decimal()?;
                                    self.groups.note_number(number);
                                }
                                Some(first) if first != '0' && is_word(first) => {
                                    let name = self.name();
                                    self.groups.note_name(&name);
                                }
                                _ => {}
                            }
                        } else {
                            self.inline_options();
                            match self.peek(0) {
                                Some(')') => {
                                    self.at += 1;
                                    self.option_stack.pop();
                                }
                                Some('(') => {
                                    self.ignore_next_paren = true;
                                    continue;
                                }
                                _ => {}
                            }
                        }
                    } else if !self.has(RegexOptions::EXPLICIT_CAPTURE) && !self.ignore_next_paren {
                        self.groups.note_number(auto);
                        auto += 1;
                    }
                    self.ignore_next_paren = false;
                }
                _ => {}
            }
        }
        self.groups.assign_names(auto);
        Ok(())
    }

    fn skip_backslash(&mut self) -> Parsed<()> {
        match self.peek(0) {
            Some('b' | 'B' | 'A' | 'G' | 'Z' | 'z' | 'w' | 'W' | 's' | 'S' | 'd' | 'D' | 'p' | 'P') => {
                self.at += 1;
                Ok(())
            }
            _ => self.basic_backslash(true).map(drop),
        }
    }

    /// Alternatives up to the closing parenthesis or the end, which stays unread. `condition` holds the kind of a
    /// conditional group, which allows two alternatives only.
    fn alternation(&mut self, conditional: Option<&Opening>) -> Parsed<Node> {
        let mut branches = Vec::new();
        loop {
            branches.push(self.sequence()?);
            if self.peek(0) != Some('|') {
                break;
            }
            self.at += 1;
        }
        if conditional.is_some() {
            return Ok(Node::Alternate(branches));
        }
        match <[Node; 1]>::try_from(branches) {
            Ok([only]) => Ok(only),
            Err(branches) => Ok(Node::Alternate(branches)),
        }
    }

    fn sequence(&mut self) -> Parsed<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        let mut quantified = false;
        loop {
            self.blank()?;
            let Some(character) = self.peek(0) else { break };
            let unit = match character {
                '|' | ')' => break,
                '[' => {
                    self.at += 1;
                    let spec = self.class(false)?;
                    self.set(spec)
                }
                '(' => {
                    self.at += 1;
                    let Some(node) = self.group()? else {
                        quantified = false;
                        continue;
                    };
                    node
                }
                '\\' => {
                    self.at += 1;
                    self.backslash()?
                }
                '^' => {
                    self.at += 1;
                    Node::Assert(if self.has(RegexOptions::MULTILINE) {
                        Assertion::LineStart
                    } else {
                        Assertion::Beginning
                    })
                }
                '$' => {
                    self.at += 1;
                    Node::Assert(if self.has(RegexOptions::MULTILINE) {
                        Assertion::LineEnd
                    } else {
                        Assertion::EndOrNewline
                    })
                }
                '.' => {
                    self.at += 1;
                    let mut spec = ClassSpec { negated: true, ..ClassSpec::default() };
                    if !self.has(RegexOptions::SINGLELINE) {
                        spec.items.push(Item::Range(0x0A, 0x0A));
                    }
                    self.set(spec)
                }
                '*' | '+' | '?' | '{' if character != '{' || self.is_quantifier() => {
                    self.at += 1;
                    return Err(self.error(if quantified {
                        format!("Nested quantifier '{character}'.")
                    } else {
                        format!("Quantifier '{character}' following nothing.")
                    }));
                }
                _ => {
                    let unit = self.unit().unwrap_or_default();
                    self.at += 1;
                    self.literal(unit)
                }
            };
            self.blank()?;
            quantified = self.is_quantifier();
            nodes.push(if quantified { self.quantifier(unit)? } else { unit });
        }
        if nodes.len() == 1 {
            return Ok(nodes.pop().unwrap_or(Node::Empty));
        }
        Ok(if nodes.is_empty() { Node::Empty } else { Node::Concat { nodes, backward: self.backward() } })
    }

    /// Whether a quantifier stands here; `{` only with digits that close.
    fn is_quantifier(&self) -> bool {
        match self.peek(0) {
            Some('*' | '+' | '?') => true,
            Some('{') => {
                let digits = |from: usize| self.digits_at(from);
                let first = digits(1);
                if first == 0 {
                    return false;
                }
                match self.peek(1 + first) {
                    Some('}') => true,
                    Some(',') => self.peek(2 + first + digits(2 + first)) == Some('}'),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn digits_at(&self, ahead: usize) -> usize {
        let ascii_digit = |unit: &&u16| (0x30..=0x39).contains(*unit);
        self.units.iter().skip(self.at + ahead).take_while(ascii_digit).count()
    }

    fn quantifier(&mut self, node: Node) -> Parsed<Node> {
        let (min, max) = match self.next() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            _ => {
                let min = self.decimal()? as u32;
                let mut max = Some(min);
                if self.peek(0) == Some(',') {
                    self.at += 1;
                    max = if self.peek(0) == Some('}') { None } else { Some(self.decimal()? as u32) };
                }
                self.at += 1;
                (min, max)
            }
        };
        self.blank()?;
        let lazy = self.peek(0) == Some('?');
        if lazy {
            self.at += 1;
        }
        if max.is_some_and(|max| min > max) {
            return Err(self.error("Illegal {x,y} with x > y."));
        }
        Ok(Node::Loop { node: Box::new(node), min, max, lazy })
    }

    /// Behind an opening parenthesis: the whole group, or nothing for `(?i)`.
    fn group(&mut self) -> Parsed<Option<Node>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("The pattern is nested too deeply."));
        }
        let outer = self.options;
        let opening = self.group_open()?;
        let node = match opening {
            Opening::OptionsOnly => {
                self.depth -= 1;
                return Ok(None);
            }
            Opening::Group => {
                let node = self.body(None)?;
                // A group is one unit for a quantifier.
                node
            }
            Opening::Capture { group, uncapture } => {
                Node::Capture { node: Box::new(self.body(None)?), group, uncapture }
            }
            Opening::Look { behind, negative } => {
                self.options = if behind {
                    self.options.with(RegexOptions::RIGHT_TO_LEFT)
                } else {
                    self.options.without(RegexOptions::RIGHT_TO_LEFT)
                };
                Node::Look { node: Box::new(self.body(None)?), negative }
            }
            Opening::Atomic => Node::Atomic(Box::new(self.body(None)?)),
            Opening::IfGroup(group) => {
                let (yes, no) = self.branches(&Opening::IfGroup(group))?;
                Node::IfGroup { group, yes, no }
            }
            Opening::IfMatch => {
                // The condition is the parenthesis that stands here.
                self.at += 1;
                let condition = self.group()?.unwrap_or(Node::Empty);
                let (yes, no) = self.branches(&Opening::IfMatch)?;
                let condition = Box::new(match condition {
                    look @ Node::Look { .. } => look,
                    other => Node::Look { node: Box::new(other), negative: false },
                });
                Node::IfMatch { condition, yes, no }
            }
        };
        self.options = outer;
        self.depth -= 1;
        Ok(Some(node))
    }

    fn body(&mut self, conditional: Option<&Opening>) -> Parsed<Node> {
        let node = self.alternation(conditional)?;
        if self.next() == Some(')') { Ok(node) } else { Err(self.error("Not enough )'s.")) }
    }

    fn branches(&mut self, kind: &Opening) -> Parsed<(Box<Node>, Box<Node>)> {
        let node = self.alternation(Some(kind))?;
        let Node::Alternate(branches) = node else { return Ok((Box::new(node), Box::new(Node::Empty))) };
        if branches.len() > 2 {
            return Err(self.error("Too many | in (?()|)."));
        }
        if self.next() != Some(')') {
            return Err(self.error("Not enough )'s."));
        }
        let mut branches = branches.into_iter();
        let yes = branches.next().unwrap_or(Node::Empty);
        Ok((Box::new(yes), Box::new(branches.next().unwrap_or(Node::Empty))))
    }

    fn group_open(&mut self) -> Parsed<Opening> {
        if self.peek(0) != Some('?') || self.peek(1) == Some(')') {
            if self.has(RegexOptions::EXPLICIT_CAPTURE) || self.ignore_next_paren {
                self.ignore_next_paren = false;
                return Ok(Opening::Group);
            }
            let group = self.next_auto;
            self.next_auto += 1;
            return Ok(Opening::Capture { group: Some(group), uncapture: None });
        }
        self.ignore_next_paren = false;
        self.at += 1;
        match self.next() {
            Some(':') => Ok(Opening::Group),
            Some('=') => Ok(Opening::Look { behind: false, negative: false }),
            Some('!') => Ok(Opening::Look { behind: false, negative: true }),
            Some('>') => Ok(Opening::Atomic),
            Some('\'') => self.named_group('\''),
            Some('<') => match self.peek(0) {
                Some(kind @ ('=' | '!')) => {
                    self.at += 1;
                    Ok(Opening::Look { behind: true, negative: kind == '!' })
                }
                _ => self.named_group('>'),
            },
            Some('(') => self.conditional(),
            Some(_) => {
                self.at -= 1;
                self.inline_options();
                match self.next() {
                    Some(')') => Ok(Opening::OptionsOnly),
                    Some(':') => Ok(Opening::Group),
                    _ => Err(self.error("Unrecognized grouping construct.")),
                }
            }
            None => Err(self.error("Unrecognized grouping construct.")),
        }
    }

    fn named_group(&mut self, close: char) -> Parsed<Opening> {
        const BAD_NAME: &str = "Invalid group name: Group names must begin with a word character.";
        let Some(first) = self.peek(0) else { return Err(self.error("Unrecognized grouping construct.")) };
        let mut group = None;
        if first.is_ascii_digit() {
            let number = self.decimal()?;
            group = self.groups.has_number(number).then_some(number);
            if self.peek(0).is_some_and(|next| next != close && next != '-') {
                return Err(self.error(BAD_NAME));
            }
            if number == 0 {
                return Err(self.error("Capture number cannot be zero."));
            }
        } else if is_word(first) {
            let name = self.name();
            group = self.groups.number_of(&name);
            if self.peek(0).is_some_and(|next| next != close && next != '-') {
                return Err(self.error(BAD_NAME));
            }
        } else if first != '-' {
            return Err(self.error(BAD_NAME));
        }
        let mut uncapture = None;
        if (group.is_some() || first == '-') && self.peek(0) == Some('-') && self.peek(1).is_some() {
            self.at += 1;
            match self.peek(0) {
                Some(digit) if digit.is_ascii_digit() => {
                    let number = self.decimal()?;
                    if !self.groups.has_number(number) {
                        return Err(self.error(format!("Reference to undefined group number {number}.")));
                    }
                    uncapture = Some(number);
                }
                Some(letter) if is_word(letter) => {
                    let name = self.name();
                    let Some(number) = self.groups.number_of(&name) else {
                        return Err(self.error(format!("Reference to undefined group name '{name}'.")));
                    };
                    uncapture = Some(number);
                }
                _ => return Err(self.error(BAD_NAME)),
            }
            if self.peek(0).is_some_and(|next| next != close) {
                return Err(self.error(BAD_NAME));
            }
        }
        if (group.is_some() || uncapture.is_some()) && self.next() == Some(close) {
            return Ok(Opening::Capture { group, uncapture });
        }
        Err(self.error("Unrecognized grouping construct."))
    }

    fn conditional(&mut self) -> Parsed<Opening> {
        let start = self.at;
        match self.peek(0) {
            Some(digit) if digit.is_ascii_digit() => {
                let number = self.decimal()?;
                if self.next() != Some(')') {
                    return Err(self.error(format!(
                        "Conditional alternation is missing a closing parenthesis after the group number {number}."
                    )));
                }
                if self.groups.has_number(number) {
                    return Ok(Opening::IfGroup(number));
                }
                return Err(
                    self.error(format!("Conditional alternation refers to an undefined group number {number}."))
                );
            }
            Some(letter) if is_word(letter) => {
                let name = self.name();
                if let Some(number) = self.groups.number_of(&name)
                    && self.peek(0) == Some(')')
                {
                    self.at += 1;
                    return Ok(Opening::IfGroup(number));
                }
            }
            _ => {}
        }
        self.at = start - 1;
        self.ignore_next_paren = true;
        if self.peek(1) == Some('?') {
            match (self.peek(2), self.peek(3)) {
                (Some('#'), _) => return Err(self.error("Alternation conditions cannot be comments.")),
                (Some('\''), _) => {
                    return Err(self.error("Alternation conditions do not capture and cannot be named."));
                }
                (Some('<'), Some(next)) if next != '!' && next != '=' => {
                    return Err(self.error("Alternation conditions do not capture and cannot be named."));
                }
                _ => {}
            }
        }
        Ok(Opening::IfMatch)
    }

    fn backslash(&mut self) -> Parsed<Node> {
        let Some(character) = self.peek(0) else { return Err(self.error("Illegal \\ at end of pattern.")) };
        let ecma = self.has(RegexOptions::ECMA_SCRIPT);
        let shorthand = |item: Item, negated: bool| ClassSpec { items: vec![item], negated, subtraction: None, ecma };
        let node = match character {
            'b' => Node::Assert(Assertion::Boundary { ecma }),
            'B' => Node::Assert(Assertion::NotBoundary { ecma }),
            'A' => Node::Assert(Assertion::Beginning),
            'G' => Node::Assert(Assertion::SearchStart),
            'Z' => Node::Assert(Assertion::EndOrNewline),
            'z' => Node::Assert(Assertion::End),
            'w' | 'W' => self.set(shorthand(Item::Word, character == 'W')),
            'd' | 'D' => self.set(shorthand(Item::Digit, character == 'D')),
            's' | 'S' => self.set(shorthand(Item::Space, character == 'S')),
            'p' | 'P' => {
                self.at += 1;
                let item = self.property()?;
                return Ok(self.set(shorthand(item, character == 'P')));
            }
            _ => return self.basic_backslash(false),
        };
        self.at += 1;
        Ok(node)
    }

    /// Backreferences and escaped characters.
    fn basic_backslash(&mut self, scan_only: bool) -> Parsed<Node> {
        let start = self.at;
        let Some(mut character) = self.peek(0) else { return Err(self.error("Illegal \\ at end of pattern.")) };
        let mut close = None;
        if character == 'k' {
            if self.peek(1).is_some() {
                self.at += 1;
                character = self.next().unwrap_or_default();
                close = match character {
                    '<' => Some('>'),
                    '\'' => Some('\''),
                    _ => None,
                };
            }
            let Some(next) = self.peek(0).filter(|_| close.is_some()) else {
                return Err(self.error("Malformed \\k<...> named back reference."));
            };
            character = next;
        } else if matches!(character, '<' | '\'') && self.peek(1).is_some() {
            close = Some(if character == '<' { '>' } else { '\'' });
            self.at += 1;
            character = self.peek(0).unwrap_or_default();
        }
        let reference = |group: usize, parser: &Self| Node::Backreference {
            group,
            ignore_case: parser.has(RegexOptions::IGNORE_CASE),
            backward: parser.backward(),
        };
        if let Some(close) = close {
            if character.is_ascii_digit() {
                let number = self.decimal()?;
                if self.next() == Some(close) {
                    if scan_only {
                        return Ok(Node::Empty);
                    }
                    if self.groups.has_number(number) {
                        return Ok(reference(number, self));
                    }
                    return Err(self.error(format!("Reference to undefined group number {number}.")));
                }
            } else if is_word(character) {
                let name = self.name();
                if self.next() == Some(close) {
                    if scan_only {
                        return Ok(Node::Empty);
                    }
                    return match self.groups.number_of(&name) {
                        Some(number) => Ok(reference(number, self)),
                        None => Err(self.error(format!("Reference to undefined group name '{name}'."))),
                    };
                }
            }
        } else if ('1'..='9').contains(&character) {
            let number = self.decimal()?;
            if scan_only {
                return Ok(Node::Empty);
            }
            if self.groups.has_number(number) {
                return Ok(reference(number, self));
            }
            if number <= 9 && !self.has(RegexOptions::ECMA_SCRIPT) {
                return Err(self.error(format!("Reference to undefined group number {number}.")));
            }
        }
        self.at = start;
        let unit = self.char_escape()?;
        Ok(self.literal(unit))
    }

    /// The character behind a backslash.
    pub(super) fn char_escape(&mut self) -> Parsed<u16> {
        let unit = self.unit().unwrap_or_default();
        let character = self.next().unwrap_or_default();
        Ok(match character {
            '0'..='7' => {
                self.at -= 1;
                let mut value = 0;
                for _ in 0..3 {
                    let Some(digit) = self.peek(0).and_then(|digit| digit.to_digit(8)) else { break };
                    value = value * 8 + digit;
                    self.at += 1;
                }
                (value & 0xFF) as u16
            }
            'x' => self.hex(2)?,
            'u' => self.hex(4)?,
            'a' => 0x07,
            'b' => 0x08,
            'e' => 0x1B,
            'f' => 0x0C,
            'n' => 0x0A,
            'r' => 0x0D,
            't' => 0x09,
            'v' => 0x0B,
            'c' => {
                let Some(control) = self.next() else { return Err(self.error("Missing control character.")) };
                let code = u32::from(control.to_ascii_uppercase()).wrapping_sub(u32::from('@'));
                if code >= 32 {
                    return Err(self.error("Unrecognized control character."));
                }
                code as u16
            }
            other if is_word(other) && !self.has(RegexOptions::ECMA_SCRIPT) => {
                return Err(self.error(format!("Unrecognized escape sequence \\{other}.")));
            }
            _ => unit,
        })
    }

    fn hex(&mut self, count: usize) -> Parsed<u16> {
        let mut value = 0;
        if self.at + count > self.units.len() {
            return Err(self.error("Insufficient or invalid hexadecimal digits."));
        }
        for _ in 0..count {
            match self.next().and_then(|digit| digit.to_digit(16)) {
                Some(digit) => value = value * 16 + digit,
                None => return Err(self.error("Insufficient or invalid hexadecimal digits.")),
            }
        }
        Ok(value as u16)
    }

    /// Behind `\p`.
    fn property(&mut self) -> Parsed<Item> {
        const INCOMPLETE: &str = "Incomplete \\p{X} character escape.";
        if self.at + 2 >= self.units.len() {
            return Err(self.error(INCOMPLETE));
        }
        if self.next() != Some('{') {
            return Err(self.error("Malformed \\p{X} character escape."));
        }
        let mut name = String::new();
        while let Some(next) = self.peek(0).filter(|next| is_word(*next) || *next == '-') {
            name.push(next);
            self.at += 1;
        }
        if self.ended() || self.next() != Some('}') {
            return Err(self.error(INCOMPLETE));
        }
        if class::property_ranges(&name).is_none() {
            return Err(self.error(format!("Unknown property '{name}'.")));
        }
        Ok(Item::Property(name))
    }

    /// Behind an opening bracket, up to and with the closing one.
    fn class(&mut self, scan_only: bool) -> Parsed<ClassSpec> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("The pattern is nested too deeply."));
        }
        let mut spec = ClassSpec { ecma: self.has(RegexOptions::ECMA_SCRIPT), ..ClassSpec::default() };
        let mut first = true;
        let mut closed = false;
        // Start of a range whose end is still to come.
        let mut range: Option<u16> = None;
        if self.peek(0) == Some('^') {
            self.at += 1;
            spec.negated = true;
            if self.has(RegexOptions::ECMA_SCRIPT) && self.peek(0) == Some(']') {
                first = false;
            }
        }
        while let Some(mut unit) = self.unit() {
            let was_first = std::mem::replace(&mut first, false);
            let mut translated = false;
            let character = self.next().unwrap_or_default();
            if character == ']' && !was_first {
                closed = true;
                break;
            }
            if character == '\\' && !self.ended() {
                let escaped = self.next().unwrap_or_default();
                let shorthand = match escaped {
                    'd' | 'D' => Some(Item::Digit),
                    's' | 'S' => Some(Item::Space),
                    'w' | 'W' => Some(Item::Word),
                    _ => None,
                };
                if let Some(item) = shorthand {
                    if range.is_some() && !scan_only {
                        return Err(self.error(format!("Cannot include class \\{escaped} in character range.")));
                    }
                    spec.items.push(if escaped.is_ascii_uppercase() { Item::Not(Box::new(item)) } else { item });
                    continue;
                }
                if matches!(escaped, 'p' | 'P') {
                    if range.is_some() && !scan_only {
                        return Err(self.error(format!("Cannot include class \\{escaped} in character range.")));
                    }
                    let item = self.property()?;
                    spec.items.push(if escaped == 'P' { Item::Not(Box::new(item)) } else { item });
                    continue;
                }
                if escaped == '-' {
                    match range.take() {
                        Some(low) if low > 0x2D && !scan_only => {
                            return Err(self.error("[x-y] range in reverse order."));
                        }
                        low => spec.items.push(Item::Range(low.unwrap_or(0x2D), 0x2D)),
                    }
                    continue;
                }
                self.at -= 1;
                unit = self.char_escape()?;
                translated = true;
            }
            let subtracts = unit == u16::from(b'[') && !translated && !was_first;
            if let Some(low) = range.take() {
                if subtracts {
                    spec.items.push(Item::Range(low, low));
                    self.subtraction(&mut spec, scan_only)?;
                } else if low > unit && !scan_only {
                    return Err(self.error("[x-y] range in reverse order."));
                } else {
                    spec.items.push(Item::Range(low, unit.max(low)));
                }
            } else if self.peek(0) == Some('-') && self.peek(1).is_some_and(|next| next != ']') {
                range = Some(unit);
                self.at += 1;
            } else if character == '-' && !translated && self.peek(0) == Some('[') && !was_first {
                self.at += 1;
                self.subtraction(&mut spec, scan_only)?;
            } else {
                spec.items.push(Item::Range(unit, unit));
            }
        }
        if !closed {
            return Err(self.error("Unterminated [] set."));
        }
        if !scan_only && self.has(RegexOptions::IGNORE_CASE) {
            class::add_case_equivalents(&mut spec.items);
        }
        self.depth -= 1;
        Ok(spec)
    }

    fn subtraction(&mut self, spec: &mut ClassSpec, scan_only: bool) -> Parsed<()> {
        spec.subtraction = Some(Box::new(self.class(scan_only)?));
        if !scan_only && self.peek(0).is_some_and(|next| next != ']') {
            return Err(self.error("A subtraction must be the last element in a character class."));
        }
        Ok(())
    }

    fn set(&self, spec: ClassSpec) -> Node {
        Node::Set { set: CharSet::new(spec), backward: self.backward() }
    }

    fn literal(&self, unit: u16) -> Node {
        if self.has(RegexOptions::IGNORE_CASE) {
            let others: Vec<Item> = class::case_equivalents(unit).map(|other| Item::Range(other, other)).collect();
            if !others.is_empty() {
                let mut items = others;
                items.push(Item::Range(unit, unit));
                return self.set(ClassSpec { items, ..ClassSpec::default() });
            }
        }
        Node::Unit { unit, backward: self.backward() }
    }

    fn decimal(&mut self) -> Parsed<usize> {
        let mut value: usize = 0;
        while let Some(digit) = self.peek(0).filter(char::is_ascii_digit) {
            self.at += 1;
            value = value * 10 + digit.to_digit(10).unwrap_or(0) as usize;
            if value > i32::MAX as usize {
                return Err(self.error("Capture group numbers must be less than or equal to Int32.MaxValue."));
            }
        }
        Ok(value)
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(next) = self.peek(0).filter(|next| is_word(*next)) {
            name.push(next);
            self.at += 1;
        }
        name
    }

    fn inline_options(&mut self) {
        let mut off = false;
        while let Some(character) = self.peek(0) {
            let option = match character.to_ascii_lowercase() {
                '-' => {
                    off = true;
                    self.at += 1;
                    continue;
                }
                '+' => {
                    off = false;
                    self.at += 1;
                    continue;
                }
                'i' => RegexOptions::IGNORE_CASE,
                'm' => RegexOptions::MULTILINE,
                'n' => RegexOptions::EXPLICIT_CAPTURE,
                's' => RegexOptions::SINGLELINE,
                'x' => RegexOptions::IGNORE_PATTERN_WHITESPACE,
                _ => return,
            };
            self.options = if off { self.options.without(option) } else { self.options.with(option) };
            self.at += 1;
        }
    }

    /// Skips comments, and white space where the options ignore it.
    fn blank(&mut self) -> Parsed<()> {
        loop {
            if self.has(RegexOptions::IGNORE_PATTERN_WHITESPACE) {
                while self.peek(0).is_some_and(|space| matches!(space, ' ' | '\t'..='\r')) {
                    self.at += 1;
                }
                if self.peek(0) == Some('#') {
                    while self.peek(0).is_some_and(|next| next != '\n') {
                        self.at += 1;
                    }
                    continue;
                }
            }
            if self.peek(0) != Some('(') || self.peek(1) != Some('?') || self.peek(2) != Some('#') {
                return Ok(());
            }
            while self.peek(0).is_some_and(|next| next != ')') {
                self.at += 1;
            }
            if self.ended() {
                return Err(self.error("Unterminated (?#...) comment."));
            }
            self.at += 1;
        }
    }
}

/// `[regex]::Unescape`.
pub(super) fn unescape(text: &str) -> Parsed<String> {
    let mut parser = Parser {
        pattern: text,
        units: text.encode_utf16().collect(),
        at: 0,
        options: RegexOptions::NONE,
        option_stack: Vec::new(),
        groups: Groups::default(),
        next_auto: 1,
        ignore_next_paren: false,
        depth: 0,
    };
    let mut out: Vec<u16> = Vec::new();
    while let Some(unit) = parser.unit() {
        parser.at += 1;
        if unit != u16::from(b'\\') {
            out.push(unit);
        } else if parser.ended() {
            return Err(parser.error("Illegal \\ at end of pattern."));
        } else {
            out.push(parser.char_escape()?);
        }
    }
    Ok(String::from_utf16_lossy(&out))
}

pub(super) fn is_word(character: char) -> bool {
    u16::try_from(u32::from(character)).is_ok_and(|unit| class::is_boundary_word(unit, false))
}
