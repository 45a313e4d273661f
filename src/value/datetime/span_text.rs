//! Spans to text and back: `c`, `g`, `G`, custom patterns, and the forms `d`, `h:m`, `h:m:s.f`, `d.h:m:s.f`.

use std::fmt::Write;

use super::format::append_quoted;
use super::{DateError, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan};
use crate::value::culture::Culture;

const MAX_DAYS: i64 = 10_675_199;

/// `span.ToString(format, culture)`; an empty format is `c`.
pub fn format_span(span: TimeSpan, format: &str, culture: &Culture) -> Result<String, DateError> {
    let mut out = String::new();
    match format {
        "" | "c" | "t" | "T" => {
            append_sign(&mut out, span);
            let parts = Parts::of(span);
            if parts.days > 0 {
                let _ = write!(out, "{}.", parts.days);
            }
            let _ = write!(out, "{:02}:{:02}:{:02}", parts.hours, parts.minutes, parts.seconds);
            if parts.fraction > 0 {
                let _ = write!(out, ".{:07}", parts.fraction);
            }
        }
        "g" => {
            append_sign(&mut out, span);
            let parts = Parts::of(span);
            if parts.days > 0 {
                let _ = write!(out, "{}:", parts.days);
            }
            let _ = write!(out, "{}:{:02}:{:02}", parts.hours, parts.minutes, parts.seconds);
            if parts.fraction > 0 {
                let digits = format!("{:07}", parts.fraction);
                let _ = write!(out, "{}{}", culture.number.decimal_separator, digits.trim_end_matches('0'));
            }
        }
        "G" => {
            append_sign(&mut out, span);
            let parts = Parts::of(span);
            let _ = write!(
                out,
                "{}:{:02}:{:02}:{:02}{}{:07}",
                parts.days, parts.hours, parts.minutes, parts.seconds, culture.number.decimal_separator, parts.fraction
            );
        }
        custom => append_custom(&mut out, span, custom)?,
    }
    Ok(out)
}

/// The parts of a span without its sign.
struct Parts {
    days: u64,
    hours: u64,
    minutes: u64,
    seconds: u64,
    fraction: u64,
}

impl Parts {
    fn of(span: TimeSpan) -> Self {
        let ticks = span.ticks.unsigned_abs();
        let unit = |ticks_per_unit: i64| ticks / ticks_per_unit as u64;
        Self {
            days: unit(TICKS_PER_DAY),
            hours: unit(TICKS_PER_HOUR) % 24,
            minutes: unit(TICKS_PER_MINUTE) % 60,
            seconds: unit(TICKS_PER_SECOND) % 60,
            fraction: ticks % TICKS_PER_SECOND as u64,
        }
    }
}

fn append_sign(out: &mut String, span: TimeSpan) {
    if span.ticks < 0 {
        out.push('-');
    }
}

/// Custom patterns have no sign and want every other character quoted or escaped.
fn append_custom(out: &mut String, span: TimeSpan, format: &str) -> Result<(), DateError> {
    let pattern: Vec<char> = format.chars().collect();
    if pattern.len() < 2 {
        return Err(DateError::BadFormat);
    }
    let parts = Parts::of(span);
    let mut at = 0;
    while let Some(current) = pattern.get(at).copied() {
        let (letter, count, used) = if current == '%' {
            let next = pattern.get(at + 1).copied().filter(|next| *next != '%').ok_or(DateError::BadFormat)?;
            (next, 1, 2)
        } else {
            let count = pattern.iter().skip(at).take_while(|other| **other == current).count();
            (current, count, count)
        };
        let (value, limit) = match letter {
            'd' => (parts.days, 8),
            'h' => (parts.hours, 2),
            'm' => (parts.minutes, 2),
            's' => (parts.seconds, 2),
            'f' | 'F' => {
                if count > 7 {
                    return Err(DateError::BadFormat);
                }
                let digits = format!("{:07}", parts.fraction);
                let digits = digits.get(..count).unwrap_or_default();
                out.push_str(if letter == 'F' { digits.trim_end_matches('0') } else { digits });
                at += used;
                continue;
            }
            '\'' | '"' => {
                at += append_quoted(out, &pattern, at)?;
                continue;
            }
            '\\' => {
                out.push(pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?);
                at += 2;
                continue;
            }
            _ => return Err(DateError::BadFormat),
        };
        if count > limit {
            return Err(DateError::BadFormat);
        }
        let _ = write!(out, "{value:0count$}");
        at += used;
    }
    Ok(())
}

/// `[timespan]'…'` and `[timespan]::Parse`.
pub fn parse_span(text: &str) -> Result<TimeSpan, DateError> {
    let unrecognized = || DateError::UnrecognizedSpan(text.to_owned());
    let out_of_range = || DateError::SpanComponent(text.to_owned());
    let trimmed = text.trim();
    let (negative, body) = match trimmed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, trimmed),
    };
    // Numbers and the separators between them, such as `.::.`.
    let mut numbers: Vec<&str> = Vec::new();
    let mut separators = String::new();
    let mut rest = body;
    loop {
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, tail) = rest.split_at_checked(count).ok_or_else(unrecognized)?;
        if digits.is_empty() {
            return Err(unrecognized());
        }
        numbers.push(digits);
        match tail.chars().next() {
            None => break,
            Some(separator @ (':' | '.')) => {
                separators.push(separator);
                rest = tail.get(1..).unwrap_or_default();
            }
            Some(_) => return Err(unrecognized()),
        }
    }
    // Which unit each number is: d(ays), h, m, s, f(raction); several readings are tried in turn.
    let readings: &[&str] = match separators.as_str() {
        "" => &["d"],
        ":" => &["hm"],
        "::" => &["hms", "dhm"],
        ".:" => &["dhm"],
        "::." => &["hmsf"],
        ".::" => &["dhms"],
        ":::" => &["dhms"],
        ".::." | ":::." => &["dhmsf"],
        _ => &[],
    };
    if readings.is_empty() {
        let long = numbers.iter().any(|digits| digits.trim_start_matches('0').len() > 8);
        return Err(if long { out_of_range() } else { unrecognized() });
    }
    readings.iter().find_map(|reading| read_units(&numbers, reading, negative)).ok_or_else(out_of_range)
}

fn read_units(numbers: &[&str], units: &str, negative: bool) -> Option<TimeSpan> {
    let mut ticks: i128 = 0;
    for (digits, unit) in numbers.iter().zip(units.chars()) {
        let (limit, size) = match unit {
            'd' => (MAX_DAYS, TICKS_PER_DAY),
            'h' => (23, TICKS_PER_HOUR),
            'm' => (59, TICKS_PER_MINUTE),
            's' => (59, TICKS_PER_SECOND),
            _ => {
                if digits.len() > 7 {
                    return None;
                }
                let scale = 10_i128.pow(7 - digits.len() as u32);
                ticks += digits.parse::<i128>().ok()? * scale;
                continue;
            }
        };
        let value: i64 = digits.parse().ok().filter(|value| *value <= limit)?;
        ticks += i128::from(value) * i128::from(size);
    }
    i64::try_from(if negative { -ticks } else { ticks }).ok().map(TimeSpan::from_ticks)
}

/// `[timespan]::ParseExact(text, format, culture)`.
pub fn parse_span_exact(text: &str, format: &str) -> Result<TimeSpan, DateError> {
    if matches!(format, "c" | "t" | "T" | "g" | "G") {
        return parse_span(text).map_err(|_| DateError::BadFormat);
    }
    let pattern: Vec<char> = format.chars().collect();
    if pattern.len() < 2 {
        return Err(DateError::BadFormat);
    }
    let mut rest = text;
    let mut ticks: i64 = 0;
    let mut at = 0;
    while let Some(current) = pattern.get(at).copied() {
        let (letter, count, used) = if current == '%' {
            (pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?, 1, 2)
        } else {
            let count = pattern.iter().skip(at).take_while(|other| **other == current).count();
            (current, count, count)
        };
        let (size, limit, widest) = match letter {
            'd' => (TICKS_PER_DAY, MAX_DAYS, 8),
            'h' => (TICKS_PER_HOUR, 23, 2),
            'm' => (TICKS_PER_MINUTE, 59, 2),
            's' => (TICKS_PER_SECOND, 59, 2),
            'f' | 'F' => {
                if count > 7 {
                    return Err(DateError::BadFormat);
                }
                let found = rest.bytes().take(count).take_while(u8::is_ascii_digit).count();
                if letter == 'f' && found < count {
                    return Err(DateError::BadFormat);
                }
                let (digits, tail) = rest.split_at_checked(found).ok_or(DateError::BadFormat)?;
                let value: i64 =
                    if digits.is_empty() { 0 } else { digits.parse().map_err(|_| DateError::BadFormat)? };
                ticks += value * 10_i64.pow(7 - found as u32);
                rest = tail;
                at += used;
                continue;
            }
            '\'' | '"' => {
                let mut literal = String::new();
                at += append_quoted(&mut literal, &pattern, at)?;
                rest = rest.strip_prefix(literal.as_str()).ok_or(DateError::BadFormat)?;
                continue;
            }
            '\\' => {
                let literal = pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?;
                rest = rest.strip_prefix(literal).ok_or(DateError::BadFormat)?;
                at += 2;
                continue;
            }
            _ => return Err(DateError::BadFormat),
        };
        // One letter takes one digit or two (days: up to eight), more letters exactly as many.
        let most = if count == 1 { widest } else { count };
        let found = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
        if count > widest || found < count {
            return Err(DateError::BadFormat);
        }
        let (digits, tail) = rest.split_at_checked(found).ok_or(DateError::BadFormat)?;
        let value: i64 = digits.parse().map_err(|_| DateError::BadFormat)?;
        if value > limit {
            return Err(DateError::SpanComponent(text.to_owned()));
        }
        ticks = value.checked_mul(size).and_then(|part| ticks.checked_add(part)).ok_or(DateError::SpanTooLong)?;
        rest = tail;
        at += used;
    }
    if rest.is_empty() { Ok(TimeSpan::from_ticks(ticks)) } else { Err(DateError::BadFormat) }
}
