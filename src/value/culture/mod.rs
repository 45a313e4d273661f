//! Cultures: how numbers and dates are written in a language and country.
//!
//! The tables hold what .NET reports for a culture (`NumberFormatInfo`, `DateTimeFormatInfo` on ICU data).
//! The shell itself speaks en-US and the invariant culture; the others serve scripts that ask for them by name.

mod data;

/// How one culture writes numbers (`NumberFormatInfo`).
#[derive(Clone, Debug)]
pub struct NumberFormat {
    /// Sign before negative numbers, U+2212 in some Nordic cultures.
    pub negative_sign: &'static str,
    /// Separator between whole digits and fraction.
    pub decimal_separator: &'static str,
    /// Separator between groups of three whole digits.
    pub group_separator: &'static str,
    /// Fraction digits of `N` and `F` without precision.
    pub decimal_digits: usize,
    /// Fraction digits of `P` without precision.
    pub percent_digits: usize,
    /// Symbol of `C`.
    pub currency_symbol: &'static str,
    /// Fraction digits of `C` without precision.
    pub currency_digits: usize,
    /// Pattern of a positive amount: `$` stands for the symbol, `n` for the number.
    pub currency_positive: &'static str,
    /// Pattern of a negative amount: `-` stands for the negative sign.
    pub currency_negative: &'static str,
    /// Pattern of a positive percentage.
    pub percent_positive: &'static str,
    /// Pattern of a negative percentage.
    pub percent_negative: &'static str,
    /// Text of positive infinity.
    pub infinity: &'static str,
    /// Text of negative infinity.
    pub negative_infinity: &'static str,
    /// Text of not-a-number.
    pub nan: &'static str,
}

/// How one culture writes dates (`DateTimeFormatInfo`).
#[derive(Clone, Debug)]
pub struct DateFormat {
    /// Pattern of `d`.
    pub short_date: &'static str,
    /// Pattern of `D`.
    pub long_date: &'static str,
    /// Pattern of `t`.
    pub short_time: &'static str,
    /// Pattern of `T`.
    pub long_time: &'static str,
    /// Pattern of `m` and `M`.
    pub month_day: &'static str,
    /// Pattern of `y` and `Y`.
    pub year_month: &'static str,
    /// What `/` in a pattern becomes.
    pub date_separator: &'static str,
    /// What `:` in a pattern becomes.
    pub time_separator: &'static str,
    /// Designator of hours before noon.
    pub am: &'static str,
    /// Designator of hours after noon.
    pub pm: &'static str,
    /// Day names from Sunday.
    pub days: [&'static str; 7],
    /// Short day names from Sunday.
    pub short_days: [&'static str; 7],
    /// Month names from January.
    pub months: [&'static str; 12],
    /// Month names beside a day number.
    pub genitive_months: [&'static str; 12],
    /// Short month names from January.
    pub short_months: [&'static str; 12],
    /// First day of the week, 0 is Sunday.
    pub first_day_of_week: u8,
}

/// One culture.
#[derive(Clone, Debug)]
pub struct Culture {
    /// Name such as `en-US`; empty for the invariant culture.
    pub name: &'static str,
    /// Name in English, such as `German (Germany)`.
    pub english_name: &'static str,
    /// Name in its own language.
    pub native_name: &'static str,
    /// Windows locale identifier.
    pub lcid: u32,
    /// Numbers.
    pub number: NumberFormat,
    /// Dates.
    pub date: DateFormat,
}

/// The culture the shell runs in.
pub fn en_us() -> &'static Culture {
    &data::EN_US
}

/// The culture of PowerShell's own string conversions.
pub fn invariant() -> &'static Culture {
    &data::INVARIANT
}

/// Looks a culture up by name, ignoring case; a bare language takes the first culture of that language.
pub fn find(name: &str) -> Option<&'static Culture> {
    data::ALL.iter().copied().find(|culture| culture.name.eq_ignore_ascii_case(name)).or_else(|| {
        data::ALL.iter().copied().find(|culture| {
            culture.name.split_once('-').is_some_and(|(language, _)| language.eq_ignore_ascii_case(name))
        })
    })
}

/// Looks a culture up by its Windows locale identifier.
pub fn find_lcid(lcid: u32) -> Option<&'static Culture> {
    data::ALL.iter().copied().find(|culture| culture.lcid == lcid)
}
