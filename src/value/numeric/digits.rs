//! A number as decimal digits and a scale, the form that every format works on.

use std::fmt::{self, Write};

use num_bigint::{BigInt, Sign};
use rust_decimal::Decimal;
use smallvec::SmallVec;

/// More digits than the exact expansion of any double has.
const MAX_EXACT: usize = 1100;

type Buffer = SmallVec<[u8; 32]>;

/// Text written without allocating; writing to it cannot fail.
struct Sink(Buffer);

impl Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn written(text: fmt::Arguments<'_>) -> Buffer {
    let mut sink = Sink(Buffer::new());
    let _ = sink.write_fmt(text);
    sink.0
}

/// Where the digits come from: it decides about signs of zero and about second rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Integer,
    Decimal,
    Float,
}

/// Significant digits `0.d1d2d3… × 10^scale`; no digit at all is zero.
#[derive(Clone, Debug)]
pub(super) struct Digits {
    pub(super) list: Buffer,
    pub(super) scale: i32,
    pub(super) negative: bool,
    pub(super) source: Source,
}

impl Digits {
    pub(super) fn from_integer(value: i128) -> Self {
        let text = if value == 0 { Buffer::new() } else { written(format_args!("{}", value.unsigned_abs())) };
        let scale = text.len() as i32;
        Self { list: text, scale, negative: value < 0, source: Source::Integer }
    }

    pub(super) fn from_bigint(value: &BigInt) -> Self {
        let text = if value.sign() == Sign::NoSign { String::new() } else { value.magnitude().to_string() };
        let scale = text.len() as i32;
        Self {
            list: SmallVec::from_slice(text.as_bytes()),
            scale,
            negative: value.sign() == Sign::Minus,
            source: Source::Integer,
        }
    }

    /// Keeps the trailing zeros of the decimal: `1.50` has three digits.
    pub(super) fn from_decimal(value: &Decimal) -> Self {
        let mantissa = value.mantissa().unsigned_abs();
        let text = if mantissa == 0 { Buffer::new() } else { written(format_args!("{mantissa}")) };
        let scale = text.len() as i32 - value.scale() as i32;
        Self { list: text, scale, negative: value.is_sign_negative() && mantissa != 0, source: Source::Decimal }
    }

    /// The shortest digits that read back as the same double.
    pub(super) fn shortest(value: f64) -> Self {
        let text = written(format_args!("{:e}", value.abs()));
        Self::from_scientific(&text, value.is_sign_negative())
    }

    /// The shortest digits that read back as the same single.
    pub(super) fn shortest_single(value: f32) -> Self {
        let text = written(format_args!("{:e}", value.abs()));
        Self::from_scientific(&text, value.is_sign_negative())
    }

    /// The exact value rounded to `count` significant digits, ties to even.
    pub(super) fn significant(value: f64, count: usize) -> Self {
        let text = written(format_args!("{:.*e}", count.clamp(1, MAX_EXACT) - 1, value.abs()));
        Self::from_scientific(&text, value.is_sign_negative())
    }

    /// The exact value rounded to `count` digits after the point, ties to even.
    pub(super) fn fixed(value: f64, count: usize) -> Self {
        let mut text = written(format_args!("{:.*}", count.min(MAX_EXACT), value.abs()));
        let whole = text.iter().position(|byte| *byte == b'.').unwrap_or(text.len());
        if whole < text.len() {
            text.remove(whole);
        }
        Self { list: text, scale: whole as i32, negative: value.is_sign_negative(), source: Source::Float }.trimmed()
    }

    fn from_scientific(text: &[u8], negative: bool) -> Self {
        let split = text.iter().position(|byte| *byte == b'e').unwrap_or(text.len());
        let (mantissa, exponent) = text.split_at(split);
        let exponent = std::str::from_utf8(exponent.get(1..).unwrap_or_default())
            .ok()
            .and_then(|exponent| exponent.parse::<i32>().ok())
            .unwrap_or(0);
        let digits = mantissa.iter().copied().filter(u8::is_ascii_digit).collect();
        Self { list: digits, scale: exponent + 1, negative, source: Source::Float }.trimmed()
    }

    /// Drops zeros at both ends; zero becomes no digit at scale zero.
    fn trimmed(mut self) -> Self {
        while self.list.last() == Some(&b'0') {
            self.list.pop();
        }
        let zeros = self.list.iter().take_while(|digit| **digit == b'0').count();
        if zeros > 0 {
            self.list.drain(..zeros);
            self.scale -= zeros as i32;
        }
        if self.list.is_empty() {
            self.scale = 0;
        }
        self
    }

    pub(super) fn is_zero(&self) -> bool {
        self.list.is_empty()
    }

    /// Cuts to `position` digits; a five or more after the cut rounds away from zero unless `exact` says that the
    /// digits were made for this very position.
    pub(super) fn round(&mut self, position: i32, exact: bool) {
        let mut keep = 0;
        let limit = position.max(0) as usize;
        while keep < limit && keep < self.list.len() {
            keep += 1;
        }
        let up = position >= 0 && keep == limit && !exact && self.list.get(keep).is_some_and(|digit| *digit >= b'5');
        if up {
            while keep > 0 && self.list.get(keep - 1) == Some(&b'9') {
                keep -= 1;
            }
            self.list.truncate(keep);
            if let Some(last) = self.list.last_mut() {
                *last += 1;
            } else {
                self.scale += 1;
                self.list.push(b'1');
            }
        } else {
            self.list.truncate(keep);
            while self.list.last() == Some(&b'0') {
                self.list.pop();
            }
        }
        if self.list.is_empty() {
            if self.source != Source::Float {
                self.negative = false;
            }
            self.scale = 0;
        }
    }

    /// The digit at `index`, `'0'` beyond the end.
    pub(super) fn digit_or_zero(&self, index: usize) -> char {
        char::from(self.list.get(index).copied().unwrap_or(b'0'))
    }
}
