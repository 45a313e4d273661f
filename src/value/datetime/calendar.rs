//! The proleptic Gregorian calendar: days since 1 January of year 1 and back, weeks of ISO 8601.

/// A day of the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

const CUMULATIVE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// Whether February of the year has 29 days.
pub fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days of a month; 0 for a month outside 1 to 12.
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if is_leap_year(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    }
}

impl Date {
    /// The date, when it exists in the years 1 to 9999.
    pub fn new(year: i64, month: i64, day: i64) -> Option<Self> {
        let year = i32::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        let month = u32::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        let day = u32::try_from(day).ok().filter(|day| (1..=days_in_month(year, month)).contains(day))?;
        Some(Self { year, month, day })
    }

    /// Days since 1 January of year 1.
    pub fn day_number(self) -> i64 {
        let past = i64::from(self.year) - 1;
        past * 365 + past / 4 - past / 100 + past / 400 + i64::from(self.day_of_year()) - 1
    }

    /// The date a number of days after 1 January of year 1.
    pub fn from_day_number(number: i64) -> Self {
        // Cycles of 400, 100, 4 and 1 years.
        let (cycle, rest) = (number / 146_097, number % 146_097);
        let century = (rest / 36_524).min(3);
        let rest = rest - century * 36_524;
        let four = rest / 1461;
        let rest = rest - four * 1461;
        let single = (rest / 365).min(3);
        let mut left = (rest - single * 365) as u32;
        let year = (cycle * 400 + century * 100 + four * 4 + single + 1) as i32;
        let mut month = 1;
        while left >= days_in_month(year, month) && month < 12 {
            left -= days_in_month(year, month);
            month += 1;
        }
        Self { year, month, day: left + 1 }
    }

    /// 1 to 366.
    pub fn day_of_year(self) -> u32 {
        let before = CUMULATIVE.get(self.month as usize - 1).copied().unwrap_or(0) as u32;
        before + self.day + u32::from(self.month > 2 && is_leap_year(self.year))
    }

    /// 0 is Sunday.
    pub fn day_of_week(self) -> u32 {
        ((self.day_number() + 1) % 7) as u32
    }

    /// Year and week of ISO 8601: weeks begin on Monday, week 1 holds 4 January.
    pub fn iso_week(self) -> (i32, u32) {
        let weekday = (self.day_of_week() + 6) % 7;
        let week = (self.day_of_year() as i32 - weekday as i32 + 9) / 7;
        if week < 1 {
            (self.year - 1, weeks_in_iso_year(self.year - 1))
        } else if week as u32 > weeks_in_iso_year(self.year) {
            (self.year + 1, 1)
        } else {
            (self.year, week as u32)
        }
    }
}

fn weeks_in_iso_year(year: i32) -> u32 {
    let weekday_of_last = |year: i32| (year + year / 4 - year / 100 + year / 400).rem_euclid(7);
    if weekday_of_last(year) == 4 || weekday_of_last(year - 1) == 3 { 53 } else { 52 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_there_and_back() {
        for number in (0..3_652_059).step_by(97) {
            assert_eq!(Date::from_day_number(number).day_number(), number);
        }
        let last = Date::from_day_number(3_652_058);
        assert_eq!((last.year, last.month, last.day), (9999, 12, 31));
        let leap = Date::new(2000, 12, 31).unwrap();
        assert_eq!(Date::from_day_number(leap.day_number()), leap);
    }

    #[test]
    fn weeks() {
        assert_eq!(Date::new(2024, 12, 30).unwrap().iso_week(), (2025, 1));
        assert_eq!(Date::new(2021, 1, 3).unwrap().iso_week(), (2020, 53));
        assert_eq!(Date::new(2016, 6, 14).unwrap().day_of_week(), 2);
    }
}
