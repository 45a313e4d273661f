//! Dates to text: standard formats of one letter and custom patterns.

use std::fmt::Write;

use super::{
    DateError, DateTime, DateTimeOffset, Kind, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TimeSpan, Zone,
};
use crate::value::culture::{Culture, DateFormat};

/// What one formatting call knows.
struct Moment<'a> {
    time: DateTime,
    /// Ticks; `None` when the kind decides.
    offset: Option<i64>,
    culture: &'a Culture,
    zone: &'a Zone,
}

/// `value.ToString(format, culture)`; an empty format is the general one.
pub fn format_datetime(value: DateTime, format: &str, culture: &Culture, zone: &Zone) -> Result<String, DateError> {
    let mut moment = Moment { time: value, offset: None, culture, zone };
    let pattern = match single_letter(format) {
        Some('U') => {
            moment.time = value.to_utc(zone);
            standard_pattern('F', &culture.date).ok_or(DateError::BadFormat)?
        }
        Some(letter) => standard_pattern(letter, &culture.date).ok_or(DateError::BadFormat)?,
        None if format.is_empty() => standard_pattern('G', &culture.date).ok_or(DateError::BadFormat)?,
        None => format.to_owned(),
    };
    moment.write(&pattern, invariant_letter(format))
}

/// `value.ToString(format, culture)` of a `DateTimeOffset`; an empty format adds the offset to the general one.
pub fn format_offset(value: DateTimeOffset, format: &str, culture: &Culture) -> Result<String, DateError> {
    let zone = Zone::utc();
    let mut moment = Moment { time: value.clock(), offset: Some(value.offset().ticks), culture, zone: &zone };
    let pattern = match single_letter(format) {
        Some('U') => return Err(DateError::BadFormat),
        Some(letter) => {
            if matches!(letter, 'r' | 'R' | 'u') {
                moment.time = value.utc();
            }
            standard_pattern(letter, &culture.date).ok_or(DateError::BadFormat)?
        }
        None if format.is_empty() => {
            format!("{} zzz", standard_pattern('G', &culture.date).ok_or(DateError::BadFormat)?)
        }
        None => format.to_owned(),
    };
    moment.write(&pattern, invariant_letter(format))
}

fn single_letter(format: &str) -> Option<char> {
    let mut characters = format.chars();
    match (characters.next(), characters.next()) {
        (Some(letter), None) => Some(letter),
        _ => None,
    }
}

/// The formats that look the same in every culture.
fn invariant_letter(format: &str) -> bool {
    matches!(format, "o" | "O" | "r" | "R" | "s" | "u")
}

/// The pattern behind a standard format.
pub(super) fn standard_pattern(letter: char, date: &DateFormat) -> Option<String> {
    let join = |first: &str, second: &str| format!("{first} {second}");
    Some(match letter {
        'd' => date.short_date.to_owned(),
        'D' => date.long_date.to_owned(),
        'f' => join(date.long_date, date.short_time),
        'F' | 'U' => join(date.long_date, date.long_time),
        'g' => join(date.short_date, date.short_time),
        'G' => join(date.short_date, date.long_time),
        'm' | 'M' => date.month_day.to_owned(),
        'o' | 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK".to_owned(),
        'r' | 'R' => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'".to_owned(),
        's' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss".to_owned(),
        't' => date.short_time.to_owned(),
        'T' => date.long_time.to_owned(),
        'u' => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'".to_owned(),
        'y' | 'Y' => date.year_month.to_owned(),
        _ => return None,
    })
}

impl Moment<'_> {
    fn write(&self, pattern: &str, invariant: bool) -> Result<String, DateError> {
        let culture = if invariant { crate::value::culture::invariant() } else { self.culture };
        let names = &culture.date;
        let pattern: Vec<char> = pattern.chars().collect();
        let date = self.time.calendar();
        let time = self.time.time_of_day();
        let mut out = String::new();
        let mut at = 0;
        while let Some(current) = pattern.get(at).copied() {
            let count = pattern.iter().skip(at).take_while(|other| **other == current).count();
            let mut used = count;
            // Writing to a string cannot fail.
            match current {
                'd' => {
                    let day = date.day_of_week() as usize;
                    match count {
                        1 | 2 => append_number(&mut out, i64::from(date.day), count),
                        3 => out.push_str(names.short_days.get(day).copied().unwrap_or_default()),
                        _ => out.push_str(names.days.get(day).copied().unwrap_or_default()),
                    }
                }
                'M' => {
                    let month = date.month as usize - 1;
                    match count {
                        1 | 2 => append_number(&mut out, i64::from(date.month), count),
                        3 => out.push_str(names.short_months.get(month).copied().unwrap_or_default()),
                        _ => {
                            let list =
                                if beside_day(&pattern, at, count) { &names.genitive_months } else { &names.months };
                            out.push_str(list.get(month).copied().unwrap_or_default());
                        }
                    }
                }
                'y' => {
                    if count <= 2 {
                        append_number(&mut out, i64::from(date.year % 100), count);
                    } else {
                        append_number(&mut out, i64::from(date.year), count);
                    }
                }
                'h' => {
                    let hour = time.hours() % 12;
                    append_number(&mut out, if hour == 0 { 12 } else { hour }, count.min(2));
                }
                'H' => append_number(&mut out, time.hours(), count.min(2)),
                'm' => append_number(&mut out, time.minutes(), count.min(2)),
                's' => append_number(&mut out, time.seconds(), count.min(2)),
                'f' | 'F' => append_fraction(&mut out, time, count, current == 'F')?,
                't' => {
                    let text = if time.hours() < 12 { names.am } else { names.pm };
                    if count == 1 {
                        out.extend(text.chars().next());
                    } else {
                        out.push_str(text);
                    }
                }
                'g' => out.push_str("AD"),
                'z' => self.append_offset(&mut out, count),
                'K' => {
                    used = 1;
                    match (self.offset, self.time.kind()) {
                        (None, Kind::Unspecified) => {}
                        (None, Kind::Utc) => out.push('Z'),
                        _ => self.append_offset(&mut out, 3),
                    }
                }
                ':' => {
                    used = 1;
                    out.push_str(names.time_separator);
                }
                '/' => {
                    used = 1;
                    out.push_str(names.date_separator);
                }
                '\'' | '"' => used = append_quoted(&mut out, &pattern, at)?,
                '%' => {
                    let next = pattern.get(at + 1).copied().filter(|next| *next != '%').ok_or(DateError::BadFormat)?;
                    out.push_str(&self.write(&next.to_string(), invariant)?);
                    used = 2;
                }
                '\\' => {
                    out.push(pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?);
                    used = 2;
                }
                other => {
                    used = 1;
                    out.push(other);
                }
            }
            at += used;
        }
        Ok(out)
    }

    fn append_offset(&self, out: &mut String, count: usize) {
        let ticks = self.offset.unwrap_or_else(|| self.time.offset(self.zone));
        out.push(if ticks < 0 { '-' } else { '+' });
        let ticks = ticks.abs();
        append_number(out, ticks / TICKS_PER_HOUR, count.min(2));
        if count > 2 {
            out.push(':');
            append_number(out, ticks / TICKS_PER_MINUTE % 60, 2);
        }
    }
}

fn append_number(out: &mut String, value: i64, width: usize) {
    let _ = write!(out, "{value:0width$}");
}

fn append_fraction(out: &mut String, time: TimeSpan, count: usize, trim: bool) -> Result<(), DateError> {
    if count > 7 {
        return Err(DateError::BadFormat);
    }
    let digits = format!("{:07}", time.ticks % TICKS_PER_SECOND);
    let digits = digits.get(..count).unwrap_or_default();
    let digits = if trim { digits.trim_end_matches('0') } else { digits };
    if digits.is_empty() && out.ends_with('.') {
        out.pop();
    }
    out.push_str(digits);
    Ok(())
}

/// Appends quoted text; returns the length of the quotation.
pub(super) fn append_quoted(out: &mut String, pattern: &[char], start: usize) -> Result<usize, DateError> {
    let quote = pattern.get(start).copied().ok_or(DateError::BadFormat)?;
    let mut at = start + 1;
    loop {
        match pattern.get(at).copied().ok_or(DateError::BadFormat)? {
            '\\' => {
                out.push(pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?);
                at += 2;
            }
            other if other == quote => return Ok(at + 1 - start),
            other => {
                out.push(other);
                at += 1;
            }
        }
    }
}

/// Whether a day number stands before or after the month name.
fn beside_day(pattern: &[char], at: usize, count: usize) -> bool {
    let is_number = |run: &[char]| matches!(run.len(), 1 | 2);
    let runs = |slice: &[char]| {
        slice.chunk_by(|left, right| left == right).any(|run| run.first() == Some(&'d') && is_number(run))
    };
    runs(pattern.get(..at).unwrap_or_default()) || runs(pattern.get(at + count..).unwrap_or_default())
}
