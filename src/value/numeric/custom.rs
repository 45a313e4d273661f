//! Custom numeric formats: patterns of `0 # . , % ‰ E0`, quoted text and sections.

use smallvec::SmallVec;

use super::digits::{Digits, Source};
use super::standard;
use crate::value::culture::NumberFormat;

/// What the placeholders of one section say.
#[derive(Debug)]
struct Section {
    start: usize,
    placeholders: i32,
    decimal_point: i32,
    first_zero: i32,
    last_zero: i32,
    grouped: bool,
    scientific: bool,
    shift: i32,
}

type Pattern = SmallVec<[char; 32]>;

/// Appends the number in the pattern.
pub(super) fn append(out: &mut String, mut digits: Digits, format: &str, culture: &NumberFormat) {
    let pattern: Pattern = format.chars().collect();
    let wanted = if digits.is_zero() { 2 } else { usize::from(digits.negative) };
    let mut section = read_section(&pattern, find_section(&pattern, wanted));
    if digits.is_zero() {
        if digits.source != Source::Float {
            digits.negative = false;
        }
        digits.scale = 0;
    } else {
        digits.scale += section.shift;
        let position = if section.scientific {
            section.placeholders
        } else {
            digits.scale + section.placeholders - section.decimal_point
        };
        digits.round(position, false);
        if digits.is_zero() {
            // Rounded to nothing: the section for zero takes over.
            let start = find_section(&pattern, 2);
            if start != section.start {
                section = read_section(&pattern, start);
            }
        }
    }
    let begin = out.len();
    Writer { out, digits: &digits, section: &section, pattern: &pattern, culture }.write();
    if digits.negative && section.start == 0 && digits.scale == 0 && out.len() > begin {
        out.insert_str(begin, culture.negative_sign);
    }
}

/// Start of the section with the given number, 0 when the pattern has no such section or it is empty.
fn find_section(pattern: &[char], mut section: usize) -> usize {
    if section == 0 {
        return 0;
    }
    let mut at = 0;
    while let Some(current) = pattern.get(at).copied() {
        at += 1;
        match current {
            '\'' | '"' => {
                while let Some(inner) = pattern.get(at) {
                    at += 1;
                    if *inner == current {
                        break;
                    }
                }
            }
            '\\' => at += 1,
            ';' => {
                section -= 1;
                if section == 0 {
                    return match pattern.get(at) {
                        Some(next) if *next != ';' => at,
                        _ => 0,
                    };
                }
            }
            _ => {}
        }
    }
    0
}

fn read_section(pattern: &[char], start: usize) -> Section {
    let (mut placeholders, mut point, mut first, mut last) = (0_i32, -1_i32, i32::MAX, 0_i32);
    let (mut comma, mut commas, mut grouped, mut scientific, mut shift) = (-1_i32, 0_i32, false, false, 0_i32);
    let mut at = start;
    while let Some(current) = pattern.get(at).copied() {
        at += 1;
        match current {
            ';' => break,
            '#' => placeholders += 1,
            '0' => {
                if first == i32::MAX {
                    first = placeholders;
                }
                placeholders += 1;
                last = placeholders;
            }
            '.' if point < 0 => point = placeholders,
            ',' if placeholders > 0 && point < 0 => {
                if comma >= 0 {
                    if comma == placeholders {
                        commas += 1;
                        continue;
                    }
                    grouped = true;
                }
                comma = placeholders;
                commas = 1;
            }
            '%' => shift += 2,
            '\u{2030}' => shift += 3,
            '\'' | '"' => {
                while let Some(inner) = pattern.get(at) {
                    at += 1;
                    if *inner == current {
                        break;
                    }
                }
            }
            '\\' => at += 1,
            'E' | 'e' => {
                let signed = matches!(pattern.get(at), Some('+' | '-')) && pattern.get(at + 1) == Some(&'0');
                if signed || pattern.get(at) == Some(&'0') {
                    at += 1;
                    while pattern.get(at) == Some(&'0') {
                        at += 1;
                    }
                    scientific = true;
                }
            }
            _ => {}
        }
    }
    if point < 0 {
        point = placeholders;
    }
    if comma >= 0 {
        if comma == point {
            shift -= commas * 3;
        } else {
            grouped = true;
        }
    }
    Section {
        start,
        placeholders,
        decimal_point: point,
        first_zero: if first < point { point - first } else { 0 },
        last_zero: if last > point { point - last } else { 0 },
        grouped,
        scientific,
        shift,
    }
}

struct Writer<'a> {
    out: &'a mut String,
    digits: &'a Digits,
    section: &'a Section,
    pattern: &'a [char],
    culture: &'a NumberFormat,
}

impl Writer<'_> {
    fn write(self) {
        let Self { out, digits, section, pattern, culture } = self;
        let (mut position, mut adjust) = if section.scientific {
            (section.decimal_point, 0)
        } else {
            (digits.scale.max(section.decimal_point), digits.scale - section.decimal_point)
        };
        let mut separators: SmallVec<[i32; 8]> = SmallVec::new();
        if section.grouped && !culture.group_separator.is_empty() {
            let whole = section.first_zero.max(position + adjust.min(0));
            let mut group = 3;
            while whole > group {
                separators.push(group);
                group += 3;
            }
        }
        if digits.negative && section.start == 0 && digits.scale != 0 {
            out.push_str(culture.negative_sign);
        }
        let separate = |out: &mut String, separators: &mut SmallVec<[i32; 8]>, position: i32| {
            if position > 1 && separators.last() == Some(&(position - 1)) {
                out.push_str(culture.group_separator);
                separators.pop();
            }
        };
        let mut next = 0;
        let mut point_written = false;
        let mut exponent_pending = section.scientific;
        let mut at = section.start;
        while let Some(current) = pattern.get(at).copied() {
            at += 1;
            if current == ';' {
                break;
            }
            if adjust > 0 && matches!(current, '#' | '0' | '.') {
                while adjust > 0 {
                    out.push(digits.digit_or_zero(next));
                    next += 1;
                    separate(out, &mut separators, position);
                    position -= 1;
                    adjust -= 1;
                }
            }
            match current {
                '#' | '0' => {
                    let digit = if adjust < 0 {
                        adjust += 1;
                        (position <= section.first_zero).then_some('0')
                    } else if let Some(digit) = digits.list.get(next) {
                        next += 1;
                        Some(char::from(*digit))
                    } else {
                        (position > section.last_zero).then_some('0')
                    };
                    if let Some(digit) = digit {
                        out.push(digit);
                        separate(out, &mut separators, position);
                    }
                    position -= 1;
                }
                '.' => {
                    if position == 0
                        && !point_written
                        && (section.last_zero < 0
                            || (section.decimal_point < section.placeholders && next < digits.list.len()))
                    {
                        out.push_str(culture.decimal_separator);
                        point_written = true;
                    }
                }
                ',' => {}
                '\'' | '"' => {
                    while let Some(inner) = pattern.get(at).copied() {
                        at += 1;
                        if inner == current {
                            break;
                        }
                        out.push(inner);
                    }
                }
                '\\' => {
                    if let Some(escaped) = pattern.get(at) {
                        out.push(*escaped);
                        at += 1;
                    }
                }
                'E' | 'e' if exponent_pending => {
                    let plus = pattern.get(at) == Some(&'+') && pattern.get(at + 1) == Some(&'0');
                    let minus = pattern.get(at) == Some(&'-') && pattern.get(at + 1) == Some(&'0');
                    if !plus && !minus && pattern.get(at) != Some(&'0') {
                        out.push(current);
                        continue;
                    }
                    if plus || minus {
                        at += 1;
                    }
                    let mut width = 0;
                    while pattern.get(at) == Some(&'0') {
                        width += 1;
                        at += 1;
                    }
                    let exponent = if digits.is_zero() { 0 } else { digits.scale - section.decimal_point };
                    standard::append_exponent(out, exponent, current, width.min(10), plus, culture);
                    exponent_pending = false;
                }
                'E' | 'e' => {
                    out.push(current);
                    if let Some(sign @ ('+' | '-')) = pattern.get(at) {
                        out.push(*sign);
                        at += 1;
                    }
                    while pattern.get(at) == Some(&'0') {
                        out.push('0');
                        at += 1;
                    }
                }
                other => out.push(other),
            }
        }
    }
}
