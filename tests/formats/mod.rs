//! Text formats of values: numbers, dates, composite formats, regular expressions, as recorded from the real shell.

mod composite;
mod datetime;
mod numeric;
mod regex;
