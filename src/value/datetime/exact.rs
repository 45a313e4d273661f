//! Dates in a given format: `[datetime]::ParseExact`.

use super::format::{append_quoted, standard_pattern};
use super::parse::{Found, finish, finish_offset, full_year};
use super::{
    Date, DateError, DateTime, DateTimeOffset, DateTimeStyles, ParseContext, TICKS_PER_HOUR, TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
};
use crate::value::culture::{self, Culture};

/// `[datetime]::ParseExact(text, format, culture, styles)`.
pub fn parse_exact(text: &str, format: &str, context: &ParseContext<'_>) -> Result<DateTime, DateError> {
    let (found, context) = read(text, format, context)?;
    finish(&found, &context).ok_or_else(|| DateError::Unrecognized(text.to_owned()))
}

/// `[DateTimeOffset]::ParseExact(text, format, culture, styles)`: without an offset the local one.
pub fn parse_offset_exact(text: &str, format: &str, context: &ParseContext<'_>) -> Result<DateTimeOffset, DateError> {
    let (found, context) = read(text, format, context)?;
    finish_offset(&found, &context).ok_or_else(|| DateError::Unrecognized(text.to_owned()))
}

fn read<'a>(text: &str, format: &str, context: &ParseContext<'a>) -> Result<(Found, ParseContext<'a>), DateError> {
    let mut letters = format.chars();
    let single = letters.next().filter(|_| letters.next().is_none());
    let mut context = *context;
    let pattern = match single {
        Some(letter) => {
            match letter {
                'o' | 'O' => {
                    context.culture = culture::invariant();
                    context.styles.0 |= DateTimeStyles::ROUNDTRIP_KIND;
                }
                'r' | 'R' | 's' | 'u' => context.culture = culture::invariant(),
                _ => {}
            }
            standard_pattern(letter, &context.culture.date).ok_or(DateError::BadFormat)?
        }
        None if format.is_empty() => return Err(DateError::BadFormat),
        None => format.to_owned(),
    };
    let pattern: Vec<char> = pattern.chars().collect();
    let unrecognized = || DateError::Unrecognized(text.to_owned());
    let mut rest = text;
    let mut ended = pattern.as_slice();
    if context.styles.has(DateTimeStyles::LEADING_WHITE) {
        rest = rest.trim_start();
    }
    if context.styles.has(DateTimeStyles::TRAILING_WHITE) {
        rest = rest.trim_end();
        while let [head @ .., ' '] = ended {
            ended = head;
        }
    }
    let mut parts = Parts::default();
    let rest = parts.read(rest, ended, context.culture, context.styles)?.ok_or_else(unrecognized)?;
    if !rest.is_empty() {
        return Err(unrecognized());
    }
    let found = parts.found(&context).ok_or_else(|| DateError::NotInCalendar(text.to_owned()))?;
    if let (Some(weekday), Some(date)) = (parts.weekday, found.date)
        && date.day_of_week() != weekday
    {
        return Err(DateError::WrongDayOfWeek(text.to_owned()));
    }
    Ok((found, context))
}

/// What the letters of a format found.
#[derive(Debug, Default)]
struct Parts {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    weekday: Option<u32>,
    hour: Option<i64>,
    /// The hour was written with `h`.
    twelve: bool,
    minute: Option<i64>,
    second: Option<i64>,
    /// Ticks.
    fraction: i64,
    afternoon: Option<bool>,
    offset: Option<i64>,
    universal: bool,
}

impl Parts {
    /// Reads the text by the pattern and returns what is left; `None` when it does not fit.
    fn read<'a>(
        &mut self,
        text: &'a str,
        pattern: &[char],
        culture: &Culture,
        styles: DateTimeStyles,
    ) -> Result<Option<&'a str>, DateError> {
        let names = &culture.date;
        let mut rest = text;
        let mut at = 0;
        macro_rules! fits {
            ($option:expr) => {
                match $option {
                    Some(value) => value,
                    None => return Ok(None),
                }
            };
        }
        while let Some(current) = pattern.get(at).copied() {
            if styles.has(DateTimeStyles::INNER_WHITE) {
                rest = rest.trim_start();
            }
            let count = pattern.iter().skip(at).take_while(|other| **other == current).count();
            let mut used = count;
            match current {
                'd' if count > 2 => {
                    let list = if count == 3 { &names.short_days } else { &names.days };
                    let (index, tail) = fits!(name(rest, list));
                    self.weekday = Some(index as u32);
                    rest = tail;
                }
                'M' if count > 2 => {
                    let found = if count == 3 {
                        name(rest, &names.short_months)
                    } else {
                        name(rest, &names.genitive_months).or_else(|| name(rest, &names.months))
                    };
                    let (index, tail) = fits!(found);
                    self.month = Some(index as i64 + 1);
                    rest = tail;
                }
                'd' | 'M' | 'h' | 'H' | 'm' | 's' => {
                    let (value, tail) = fits!(number(rest, if count == 1 { 1 } else { 2 }, 2));
                    let slot = match current {
                        'd' => &mut self.day,
                        'M' => &mut self.month,
                        'm' => &mut self.minute,
                        's' => &mut self.second,
                        _ => {
                            self.twelve = current == 'h';
                            &mut self.hour
                        }
                    };
                    if slot.replace(value).is_some_and(|before| before != value) {
                        return Ok(None);
                    }
                    rest = tail;
                }
                'y' => {
                    let (value, tail) = fits!(match count {
                        1 => number(rest, 1, 2),
                        2 => number(rest, 2, 2),
                        3 => number(rest, 3, 5),
                        _ => number(rest, count, count),
                    });
                    self.year = Some(if count <= 2 { full_year(value) } else { value });
                    rest = tail;
                }
                'f' | 'F' => {
                    if count > 7 {
                        return Err(DateError::BadFormat);
                    }
                    let found = rest.bytes().take(count).take_while(u8::is_ascii_digit).count();
                    if current == 'f' && found < count {
                        return Ok(None);
                    }
                    if found > 0 {
                        let (value, tail) = fits!(number(rest, found, found));
                        self.fraction = value * 10_i64.pow(7 - found as u32);
                        rest = tail;
                    }
                }
                't' => {
                    let texts = [names.am, names.pm];
                    let found = texts.iter().zip([false, true]).find_map(|(text, afternoon)| {
                        let wanted = if count == 1 { text.chars().next()?.to_string() } else { (*text).to_owned() };
                        strip_ignoring_case(rest, &wanted).map(|tail| (afternoon, tail))
                    });
                    let (afternoon, tail) = fits!(found);
                    self.afternoon = Some(afternoon);
                    rest = tail;
                }
                'z' => rest = fits!(self.zone(rest, count)),
                'K' => {
                    used = 1;
                    if let Some(tail) = rest.strip_prefix(['Z', 'z']) {
                        (self.offset, self.universal, rest) = (Some(0), true, tail);
                    } else if rest.starts_with(['+', '-']) {
                        rest = fits!(self.zone(rest, 3));
                    }
                }
                'g' => rest = fits!(strip_ignoring_case(rest, "A.D.").or_else(|| strip_ignoring_case(rest, "AD"))),
                ':' => {
                    used = 1;
                    rest = fits!(rest.strip_prefix(names.time_separator));
                }
                '/' => {
                    used = 1;
                    rest = fits!(rest.strip_prefix(names.date_separator));
                }
                '.' if pattern.get(at + 1) == Some(&'F') => {
                    used = 1;
                    // The point may be missing together with the fraction.
                    rest = rest.strip_prefix('.').unwrap_or(rest);
                }
                '\'' | '"' => {
                    let mut literal = String::new();
                    used = append_quoted(&mut literal, pattern, at)?;
                    rest = fits!(rest.strip_prefix(literal.as_str()));
                }
                '\\' => {
                    used = 2;
                    rest = fits!(rest.strip_prefix(pattern.get(at + 1).copied().ok_or(DateError::BadFormat)?));
                }
                '%' => {
                    let next = pattern.get(at + 1).copied().filter(|next| *next != '%').ok_or(DateError::BadFormat)?;
                    rest = fits!(self.read(rest, &[next], culture, styles)?);
                    used = 2;
                }
                ' ' if styles.has(DateTimeStyles::INNER_WHITE) => {}
                other => {
                    used = 1;
                    rest = fits!(rest.strip_prefix(other));
                }
            }
            at += used;
        }
        Ok(Some(rest))
    }

    fn zone<'a>(&mut self, text: &'a str, count: usize) -> Option<&'a str> {
        let negative = text.starts_with('-');
        let rest = text.strip_prefix(['+', '-'])?;
        let (hours, mut rest) = number(rest, count.min(2), 2)?;
        let mut minutes = 0;
        if count > 2 {
            let tail = rest.strip_prefix(':').unwrap_or(rest);
            (minutes, rest) = number(tail, 2, 2)?;
        }
        if hours > 14 || minutes > 59 {
            return None;
        }
        let ticks = hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE;
        self.offset = Some(if negative { -ticks } else { ticks });
        Some(rest)
    }

    /// Puts the parts together; today fills in for a date that is not there at all.
    fn found(&self, context: &ParseContext<'_>) -> Option<Found> {
        let today = context.now.calendar();
        let date = if self.year.is_none() && self.month.is_none() && self.day.is_none() {
            None
        } else {
            let year = self.year.unwrap_or_else(|| i64::from(today.year));
            Some(Date::new(year, self.month.unwrap_or(1), self.day.unwrap_or(1))?)
        };
        let mut hour = self.hour.unwrap_or(0);
        if self.twelve && hour > 12 {
            return None;
        }
        match self.afternoon {
            Some(false) if hour > 12 => return None,
            Some(false) if hour == 12 => hour = 0,
            Some(true) if hour < 12 => hour += 12,
            None if self.twelve && hour == 12 => hour = 0,
            _ => {}
        }
        let (minute, second) = (self.minute.unwrap_or(0), self.second.unwrap_or(0));
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let time = hour * TICKS_PER_HOUR + minute * TICKS_PER_MINUTE + second * TICKS_PER_SECOND + self.fraction;
        Some(Found { date, time: Some(time), offset: self.offset, universal: self.universal })
    }
}

/// Between `least` and `most` digits.
fn number(text: &str, least: usize, most: usize) -> Option<(i64, &str)> {
    let count = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if count < least {
        return None;
    }
    let (digits, rest) = text.split_at_checked(count)?;
    Some((digits.parse().ok()?, rest))
}

/// The longest of the names at the start, ignoring case.
fn name<'a>(text: &'a str, names: &[&str]) -> Option<(usize, &'a str)> {
    names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| strip_ignoring_case(text, name).map(|rest| (index, rest)))
        .min_by_key(|(_, rest)| rest.len())
}

fn strip_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    (start.to_lowercase() == prefix.to_lowercase()).then_some(rest)
}
