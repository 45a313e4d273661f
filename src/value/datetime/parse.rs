//! Free-form dates: what `[datetime]'…'` and `[datetime]::Parse` accept.
//!
//! The text is cut into numbers, words and signs; times (`10:30`, `4 PM`) and offsets are recognized by their shape,
//! and the remaining numbers are year, month and day by the rules of the culture.

use super::{
    Date, DateError, DateTime, DateTimeOffset, Kind, MAX_TICKS, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE,
    TICKS_PER_SECOND, TimeSpan, Zone,
};
use crate::value::culture::{self, Culture};
use crate::value::utf16_offset;

/// Options of parsing (`System.Globalization.DateTimeStyles`, same bits).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateTimeStyles(pub u32);

impl DateTimeStyles {
    /// White space before.
    pub const LEADING_WHITE: u32 = 1;
    /// White space after.
    pub const TRAILING_WHITE: u32 = 2;
    /// White space inside.
    pub const INNER_WHITE: u32 = 4;
    /// A time without date is on day 1 of year 1.
    pub const NO_CURRENT_DATE: u32 = 8;
    /// The result is universal time.
    pub const ADJUST_TO_UNIVERSAL: u32 = 16;
    /// A text without offset is local time.
    pub const ASSUME_LOCAL: u32 = 32;
    /// A text without offset is universal time.
    pub const ASSUME_UNIVERSAL: u32 = 64;
    /// `Z` stays universal.
    pub const ROUNDTRIP_KIND: u32 = 128;

    pub(super) fn has(self, flag: u32) -> bool {
        self.0 & flag != 0
    }
}

/// What parsing needs to know beside the text.
#[derive(Clone, Copy, Debug)]
pub struct ParseContext<'a> {
    /// Names and the order of day and month.
    pub culture: &'a Culture,
    /// The local zone.
    pub zone: &'a Zone,
    /// The local date and time, for texts that leave out the year or the date.
    pub now: DateTime,
    /// Options.
    pub styles: DateTimeStyles,
}

/// The parts found in a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Found {
    pub(super) date: Option<Date>,
    /// Ticks since midnight.
    pub(super) time: Option<i64>,
    /// Ticks east of Greenwich.
    pub(super) offset: Option<i64>,
    /// The offset was written as `Z` or `GMT`.
    pub(super) universal: bool,
}

/// `[datetime]::Parse(text, culture, styles)`.
pub fn parse_datetime(text: &str, context: &ParseContext<'_>) -> Result<DateTime, DateError> {
    let found = read(text, context)?;
    finish(&found, context).ok_or_else(|| DateError::Unrecognized(text.to_owned()))
}

/// `[DateTimeOffset]::Parse(text, culture, styles)`: without an offset the local one.
pub fn parse_offset(text: &str, context: &ParseContext<'_>) -> Result<DateTimeOffset, DateError> {
    let found = read(text, context)?;
    finish_offset(&found, context).ok_or_else(|| DateError::Unrecognized(text.to_owned()))
}

pub(super) fn finish_offset(found: &Found, context: &ParseContext<'_>) -> Option<DateTimeOffset> {
    let clock = clock(found, context)?;
    let ticks = match found.offset {
        Some(offset) => offset,
        None if context.styles.has(DateTimeStyles::ASSUME_UNIVERSAL) => 0,
        None => context.zone.offset_at_local(clock.ticks()),
    };
    let value = DateTimeOffset::new(clock, TimeSpan::from_ticks(ticks)).ok()?;
    if context.styles.has(DateTimeStyles::ADJUST_TO_UNIVERSAL) {
        return value.to_offset(TimeSpan::ZERO).ok();
    }
    Some(value)
}

fn clock(found: &Found, context: &ParseContext<'_>) -> Option<DateTime> {
    let date = match found.date {
        Some(date) => date,
        None if context.styles.has(DateTimeStyles::NO_CURRENT_DATE) => Date { year: 1, month: 1, day: 1 },
        None => context.now.calendar(),
    };
    DateTime::from_ticks(date.day_number() * TICKS_PER_DAY + found.time.unwrap_or(0), Kind::Unspecified).ok()
}

/// Date, time and offset become one moment of the kind that the styles ask for.
pub(super) fn finish(found: &Found, context: &ParseContext<'_>) -> Option<DateTime> {
    let clock = clock(found, context)?;
    let styles = context.styles;
    let universal = |offset: i64| {
        let ticks = clock.ticks() - offset;
        (0..=MAX_TICKS).contains(&ticks).then(|| DateTime::from_ticks(ticks, Kind::Utc).ok()).flatten()
    };
    let adjust = styles.has(DateTimeStyles::ADJUST_TO_UNIVERSAL);
    match found.offset {
        Some(_) if found.universal && styles.has(DateTimeStyles::ROUNDTRIP_KIND) => universal(0),
        Some(offset) if adjust => universal(offset),
        Some(offset) => universal(offset).map(|moment| moment.to_local(context.zone)),
        None if styles.has(DateTimeStyles::ASSUME_UNIVERSAL) => {
            universal(0).map(|moment| if adjust { moment } else { moment.to_local(context.zone) })
        }
        None if styles.has(DateTimeStyles::ASSUME_LOCAL) => {
            let local = clock.with_kind(Kind::Local);
            Some(if adjust { local.to_utc(context.zone) } else { local })
        }
        None => Some(clock),
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'a> {
    /// Digits and where they begin.
    Number(&'a str),
    Month(u32),
    Weekday(u32),
    /// After noon?
    Designator(bool),
    /// `T` between date and time.
    TimeMark,
    /// `Z`, `GMT`, `UTC`.
    Universal,
    /// One of `/ - . , : +`.
    Sign(char),
    Space,
}

fn read(text: &str, context: &ParseContext<'_>) -> Result<Found, DateError> {
    let unrecognized = || DateError::Unrecognized(text.to_owned());
    let tokens = tokenize(text, context.culture)?;
    let mut reader = Reader { tokens: &tokens, at: 0, context, found: Found::default(), weekday: None };
    reader.run().ok_or_else(unrecognized)?;
    let (found, weekday) = (reader.found, reader.weekday);
    if let (Some(weekday), Some(date)) = (weekday, found.date)
        && date.day_of_week() != weekday
    {
        return Err(DateError::WrongDayOfWeek(text.to_owned()));
    }
    if found.date.is_none() && found.time.is_none() {
        return Err(unrecognized());
    }
    Ok(found)
}

fn tokenize<'a>(text: &'a str, culture: &Culture) -> Result<Vec<Token<'a>>, DateError> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    let lead = text.len() - text.trim_start().len();
    let body = rest;
    while let Some(first) = rest.chars().next() {
        let take = |count: usize| rest.split_at_checked(count).unwrap_or((rest, ""));
        if first.is_ascii_digit() {
            let (digits, tail) = take(rest.bytes().take_while(u8::is_ascii_digit).count());
            tokens.push(Token::Number(digits));
            rest = tail;
        } else if first.is_whitespace() {
            if tokens.last() != Some(&Token::Space) {
                tokens.push(Token::Space);
            }
            rest = rest.trim_start();
        } else if matches!(first, '/' | '-' | '.' | ',' | ':' | '+') {
            tokens.push(Token::Sign(first));
            rest = take(1).1;
        } else if first.is_alphabetic() {
            let Some((token, length)) = word(rest, culture) else {
                let index = utf16_offset(text, lead + body.len() - rest.len());
                return Err(DateError::UnknownWord { text: text.to_owned(), index });
            };
            tokens.push(token);
            rest = take(length).1;
        } else {
            return Err(DateError::Unrecognized(text.to_owned()));
        }
    }
    Ok(tokens)
}

/// The longest known word at the start; words of the invariant culture are known everywhere.
fn word<'a>(text: &str, culture: &Culture) -> Option<(Token<'a>, usize)> {
    let length = text.chars().take_while(|character| character.is_alphabetic()).map(char::len_utf8).sum();
    let found = text.get(..length)?.to_lowercase();
    let mut best: Option<(Token<'a>, usize)> = None;
    let mut offer = |name: &str, token: Token<'a>| {
        if name.is_empty() {
            return;
        }
        let lower = name.to_lowercase();
        let fits = if lower.chars().all(char::is_alphabetic) {
            found == lower
        } else {
            text.get(..name.len()).is_some_and(|start| start.to_lowercase() == lower)
        };
        if fits && best.is_none_or(|(_, length)| name.len() > length) {
            best = Some((token, name.len()));
        }
    };
    for culture in [culture, culture::invariant()] {
        let names = &culture.date;
        for list in [&names.months, &names.genitive_months, &names.short_months] {
            for (number, name) in (1..).zip(list.iter()) {
                offer(name, Token::Month(number));
                // `janv.` may be written without its point.
                offer(name.trim_end_matches('.'), Token::Month(number));
            }
        }
        for list in [&names.days, &names.short_days] {
            for (number, name) in (0..).zip(list.iter()) {
                offer(name, Token::Weekday(number));
                offer(name.trim_end_matches('.'), Token::Weekday(number));
            }
        }
        offer(names.am, Token::Designator(false));
        offer(names.pm, Token::Designator(true));
    }
    offer("a", Token::Designator(false));
    offer("p", Token::Designator(true));
    offer("t", Token::TimeMark);
    offer("z", Token::Universal);
    offer("gmt", Token::Universal);
    offer("utc", Token::Universal);
    best
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    context: &'a ParseContext<'a>,
    found: Found,
    /// The day of week that was named.
    weekday: Option<u32>,
}

impl<'a> Reader<'a> {
    /// Reads everything; `None` when it is no date.
    fn run(&mut self) -> Option<()> {
        let mut numbers: Vec<&str> = Vec::new();
        let mut month = None;
        while let Some(token) = self.peek(0) {
            match token {
                Token::Space => self.at += 1,
                Token::Number(_) if self.begins_time() => self.time()?,
                Token::Number(digits) => {
                    if numbers.len() >= 3 {
                        return None;
                    }
                    numbers.push(digits);
                    self.at += 1;
                    self.separator(numbers.len() + usize::from(month.is_some()) < 3)?;
                }
                Token::Month(number) => {
                    if month.replace(number).is_some() {
                        return None;
                    }
                    self.at += 1;
                    self.separator(numbers.len() < 2)?;
                }
                Token::Weekday(number) => {
                    if self.weekday.replace(number).is_some() {
                        return None;
                    }
                    self.at += 1;
                    if matches!(self.peek(0), Some(Token::Sign('.' | ','))) {
                        self.at += 1;
                    }
                }
                Token::TimeMark => {
                    self.at += 1;
                    if numbers.is_empty() || self.found.time.is_some() || !self.begins_time() {
                        return None;
                    }
                }
                Token::Universal => {
                    if self.found.time.is_none() || self.found.offset.is_some() {
                        return None;
                    }
                    self.found.offset = Some(0);
                    self.found.universal = true;
                    self.at += 1;
                }
                Token::Sign(sign @ ('+' | '-')) if self.found.time.is_some() && self.found.offset.is_none() => {
                    self.at += 1;
                    self.offset(sign == '-')?;
                }
                Token::Sign(',') if self.at > 0 => self.at += 1,
                Token::Sign(_) | Token::Designator(_) => return None,
            }
        }
        if !numbers.is_empty() || month.is_some() {
            self.found.date = Some(self.date(&numbers, month)?);
        } else if self.weekday.is_some() && self.found.time.is_none() {
            // A day of week alone is no date.
            return None;
        }
        Some(())
    }

    fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn skip_space(&mut self) {
        while self.peek(0) == Some(Token::Space) {
            self.at += 1;
        }
    }

    /// One separator after a part of a date; it must have something behind it. Where the date is `open`, a dash behind a
    /// time goes on with the date, else it begins an offset.
    fn separator(&mut self, open: bool) -> Option<()> {
        let spaced = usize::from(self.peek(0) == Some(Token::Space));
        if let Some(Token::Sign(sign @ ('/' | '-' | '.' | ','))) = self.peek(spaced) {
            if sign == '-' && self.found.time.is_some() && !open {
                return Some(());
            }
            self.at += spaced + 1;
            self.skip_space();
            let more = matches!(self.peek(0), Some(Token::Number(_) | Token::Month(_) | Token::Weekday(_)))
                || (matches!(sign, ',' | '.') && self.peek(0).is_none_or(|token| token == Token::TimeMark));
            if !more || (sign != ',' && self.begins_time()) {
                return None;
            }
        }
        Some(())
    }

    /// Whether a number here is an hour: a colon or a designator follows.
    fn begins_time(&self) -> bool {
        if !matches!(self.peek(0), Some(Token::Number(digits)) if digits.len() <= 2) || self.found.time.is_some() {
            return false;
        }
        match self.peek(1) {
            Some(Token::Sign(':') | Token::Designator(_)) => true,
            Some(Token::Space) => matches!(self.peek(2), Some(Token::Designator(_))),
            _ => false,
        }
    }

    fn two_digits(&mut self, limit: i64) -> Option<i64> {
        let Some(Token::Number(digits)) = self.peek(0) else { return None };
        self.at += 1;
        digits.parse().ok().filter(|value| digits.len() <= 2 && *value < limit)
    }

    fn time(&mut self) -> Option<()> {
        let mut hour = self.two_digits(24)?;
        let (mut minute, mut second, mut fraction) = (0, 0, 0);
        if self.peek(0) == Some(Token::Sign(':')) {
            self.at += 1;
            minute = self.two_digits(60)?;
            if self.peek(0) == Some(Token::Sign(':')) {
                self.at += 1;
                second = self.two_digits(60)?;
                if let (Some(Token::Sign('.' | ',')), Some(Token::Number(digits))) = (self.peek(0), self.peek(1)) {
                    fraction = (format!("0.{digits}").parse::<f64>().ok()? * TICKS_PER_SECOND as f64).round() as i64;
                    self.at += 2;
                }
            }
        }
        let spaced = usize::from(self.peek(0) == Some(Token::Space));
        if let Some(Token::Designator(afternoon)) = self.peek(spaced) {
            self.at += spaced + 1;
            if hour > 12 && !afternoon {
                return None;
            }
            hour = match (hour, afternoon) {
                (12, false) => 0,
                (hour @ 0..12, true) => hour + 12,
                (hour, _) => hour,
            };
        }
        self.found.time =
            Some(hour * TICKS_PER_HOUR + minute * TICKS_PER_MINUTE + second * TICKS_PER_SECOND + fraction);
        Some(())
    }

    /// `+2`, `+02`, `+0200`, `+02:00`, behind the sign.
    fn offset(&mut self, negative: bool) -> Option<()> {
        let Some(Token::Number(digits)) = self.peek(0) else { return None };
        self.at += 1;
        let (hours, minutes): (i64, i64) = match digits.len() {
            1 | 2 => {
                let hours = digits.parse().ok()?;
                if self.peek(0) == Some(Token::Sign(':')) {
                    self.at += 1;
                    (hours, self.two_digits(60)?)
                } else {
                    (hours, 0)
                }
            }
            3 | 4 => {
                let number: i64 = digits.parse().ok()?;
                (number / 100, number % 100)
            }
            _ => return None,
        };
        if hours > 14 || minutes > 59 {
            return None;
        }
        let ticks = hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE;
        self.found.offset = Some(if negative { -ticks } else { ticks });
        Some(())
    }

    fn date(&self, numbers: &[&str], month: Option<u32>) -> Option<Date> {
        let current = i64::from(self.context.now.calendar().year);
        let value = |digits: &str| digits.parse::<i64>().ok().filter(|_| digits.len() <= 4);
        let is_year = |digits: &str| digits.len() > 2;
        let year = |digits: &str| value(digits).map(|number| if is_year(digits) { number } else { full_year(number) });
        let day_first = day_before_month(self.context.culture.date.short_date);
        match (numbers, month.map(i64::from)) {
            ([], Some(_)) | ([_], None) => None,
            ([one], Some(month)) => {
                let number = value(one)?;
                if is_year(one) { Date::new(number, month, 1) } else { Date::new(current, month, number) }
            }
            ([first, second], Some(month)) => {
                if is_year(first) {
                    Date::new(value(first)?, month, value(second)?)
                } else {
                    Date::new(year(second)?, month, value(first)?)
                }
            }
            ([first, second], None) => {
                let (first_value, second_value) = (value(first)?, value(second)?);
                match (is_year(first), is_year(second)) {
                    (true, true) => None,
                    (true, false) => Date::new(first_value, second_value, 1),
                    (false, true) => Date::new(second_value, first_value, 1),
                    (false, false) if day_first => Date::new(current, second_value, first_value),
                    (false, false) => Date::new(current, first_value, second_value),
                }
            }
            ([first, second, third], None) => {
                if is_year(first) {
                    Date::new(value(first)?, value(second)?, value(third)?)
                } else if is_year(second) {
                    None
                } else if self.context.culture.date.short_date.starts_with('y') && !is_year(third) {
                    Date::new(year(first)?, value(second)?, value(third)?)
                } else if day_first {
                    Date::new(year(third)?, value(second)?, value(first)?)
                } else {
                    Date::new(year(third)?, value(first)?, value(second)?)
                }
            }
            _ => None,
        }
    }
}

/// Two digits mean a year from 1950 to 2049.
pub(super) fn full_year(number: i64) -> i64 {
    if number < 50 {
        number + 2000
    } else if number < 100 {
        number + 1900
    } else {
        number
    }
}

fn day_before_month(pattern: &str) -> bool {
    match (pattern.find('d'), pattern.find('M')) {
        (Some(day), Some(month)) => day < month,
        _ => false,
    }
}
