//! Ends and beginnings of operands and words, for the scanner.

use super::place::is_name;
use super::scan::{Level, Mode, Word, WordKind};

pub(super) fn begin_operand(level: &mut Level, at: usize) {
    if level.mode == Mode::Start {
        level.mode = if level.called { Mode::Command } else { Mode::Expression };
        level.stage = if level.called { level.stage } else { at };
    }
    level.primary = None;
    level.unfinished = false;
}

pub(super) fn end_operand(level: &mut Level, start: usize, end: usize) {
    level.primary = Some(start);
    level.operand = true;
    level.unfinished = false;
    if level.redirected {
        level.redirected = false;
    } else if level.mode == Mode::Command {
        // A member or call goes on with the same word.
        match level.words.last_mut() {
            Some(last) if last.start == start => last.end = end,
            _ => end_word(level, start, end, WordKind::Argument),
        }
    }
}

pub(super) fn end_word(level: &mut Level, start: usize, end: usize, kind: WordKind) {
    level.unfinished = false;
    let joined = std::mem::take(&mut level.comma);
    if level.redirected {
        level.redirected = false;
        return;
    }
    level.words.push(Word { start, end, kind, joined });
}

/// The length of `$name`, `$scope:name` or `${name}` at the beginning of a text.
pub(super) fn variable_length(text: &str) -> usize {
    if text.starts_with("${") {
        return text.find('}').map_or(text.len(), |i| i + 1);
    }
    let mut end = 1;
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((i, c)) = chars.next() {
        let colon = c == ':' && end > 1 && !matches!(chars.peek(), Some((_, ':')));
        if i == 1 && matches!(c, '$' | '?' | '^') {
            return 2;
        }
        if !(is_name(c) || colon) {
            break;
        }
        end = i + c.len_utf8();
    }
    end
}

pub(super) fn redirects(text: &str) -> bool {
    text.get(1..).is_some_and(|t| t.starts_with('>'))
}

pub(super) fn is_assignment(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('=') => true,
        Some('+' | '-' | '*' | '/' | '%') => chars.next() == Some('='),
        Some('?') => text.starts_with("??="),
        _ => false,
    }
}
