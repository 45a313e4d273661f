//! What can be wrong with a date, a time or their texts, in .NET's words.

use std::fmt;

/// An error of dates and spans; the display is .NET's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not a date (`FormatException`).
    Unrecognized(String),
    /// Not a date because of a word (`FormatException`).
    UnknownWord {
        /// The whole text.
        text: String,
        /// Where the word begins, in UTF-16 units.
        index: usize,
    },
    /// The day of week contradicts the date (`FormatException`).
    WrongDayOfWeek(String),
    /// A text that fits its format but names no day or time (`FormatException`).
    NotInCalendar(String),
    /// A format that does not exist or, for spans, does not fit (`FormatException`).
    BadFormat,
    /// Year, month or day outside the calendar (`ArgumentOutOfRangeException`).
    UnrepresentableDate,
    /// Hour, minute or second outside the day (`ArgumentOutOfRangeException`).
    UnrepresentableTime,
    /// Milliseconds outside the second (`ArgumentOutOfRangeException`).
    Millisecond,
    /// Ticks outside the years 1 to 9999 (`ArgumentOutOfRangeException`).
    Ticks,
    /// A sum outside the years 1 to 9999 (`ArgumentOutOfRangeException`).
    UnrepresentableSum,
    /// An addend outside any sum (`ArgumentOutOfRangeException`).
    AddendRange,
    /// Too many months (`ArgumentOutOfRangeException`).
    Months,
    /// Too many years (`ArgumentOutOfRangeException`).
    Years,
    /// A month number outside 1 to 12 (`ArgumentOutOfRangeException`).
    Month(i64),
    /// A year outside 1 to 9999 (`ArgumentOutOfRangeException`).
    Year,
    /// An offset of more than 14 hours or not in whole minutes (`ArgumentOutOfRangeException`).
    Offset,
    /// Not a span (`FormatException`).
    UnrecognizedSpan(String),
    /// A span with a component out of range (`OverflowException`).
    SpanComponent(String),
    /// A span beyond 64 bits of ticks (`OverflowException`).
    SpanTooLong,
    /// A span from not-a-number (`ArgumentException`).
    SpanNan,
}

impl DateError {
    /// Name of .NET's exception type without its namespace.
    pub fn exception(&self) -> &'static str {
        match self {
            Self::Unrecognized(_)
            | Self::UnknownWord { .. }
            | Self::WrongDayOfWeek(_)
            | Self::NotInCalendar(_)
            | Self::BadFormat
            | Self::UnrecognizedSpan(_) => "FormatException",
            Self::SpanComponent(_) | Self::SpanTooLong => "OverflowException",
            Self::SpanNan => "ArgumentException",
            Self::UnrepresentableDate
            | Self::UnrepresentableTime
            | Self::Millisecond
            | Self::Ticks
            | Self::UnrepresentableSum
            | Self::AddendRange
            | Self::Months
            | Self::Years
            | Self::Month(_)
            | Self::Year
            | Self::Offset => "ArgumentOutOfRangeException",
        }
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(text) => write!(f, "String '{text}' was not recognized as a valid DateTime."),
            Self::UnknownWord { text, index } => write!(
                f,
                "The string '{text}' was not recognized as a valid DateTime. There is an unknown word starting at \
                 index '{index}'."
            ),
            Self::WrongDayOfWeek(text) => write!(
                f,
                "String '{text}' was not recognized as a valid DateTime because the day of week was incorrect."
            ),
            Self::NotInCalendar(text) => write!(
                f,
                "The DateTime represented by the string '{text}' is not supported in calendar \
                 'System.Globalization.GregorianCalendar'."
            ),
            Self::BadFormat => f.write_str("Input string was not in a correct format."),
            Self::UnrepresentableDate => {
                f.write_str("Year, Month, and Day parameters describe an un-representable DateTime.")
            }
            Self::UnrepresentableTime => {
                f.write_str("Hour, Minute, and Second parameters describe an un-representable DateTime.")
            }
            Self::Millisecond => {
                f.write_str("Valid values are between 0 and 999, inclusive. (Parameter 'millisecond')")
            }
            Self::Ticks => f.write_str(
                "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')",
            ),
            Self::UnrepresentableSum => f.write_str(
                "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')",
            ),
            Self::AddendRange => f.write_str("Value to add was out of range. (Parameter 'value')"),
            Self::Months => f.write_str("Months value must be between +/-120000. (Parameter 'months')"),
            Self::Years => f.write_str("Years value must be between +/-10000. (Parameter 'value')"),
            Self::Month(month) => {
                write!(f, "Month must be between one and twelve. (Parameter 'month')\nActual value was {month}.")
            }
            Self::Year => f.write_str("Year must be between 1 and 9999. (Parameter 'year')"),
            Self::Offset => f.write_str("Offset must be within plus or minus 14 hours. (Parameter 'offset')"),
            Self::UnrecognizedSpan(text) => write!(f, "String '{text}' was not recognized as a valid TimeSpan."),
            Self::SpanComponent(text) => write!(
                f,
                "The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is \
                 out of range or contains too many digits."
            ),
            Self::SpanTooLong => f.write_str("TimeSpan overflowed because the duration is too long."),
            Self::SpanNan => f.write_str("TimeSpan does not accept floating point Not-a-Number values."),
        }
    }
}

impl std::error::Error for DateError {}
