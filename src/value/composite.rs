//! Composite formats: `'{0,-10}|{1:N2}' -f …`, read once and applied many times.
//!
//! .NET reads and writes in one pass, so an argument error to the left of a syntax error is the one reported; the
//! parsed form keeps a syntax error as its last piece to give the same order.

use std::fmt;
use std::ops::Range;

use super::utf16_len;

/// Widths and indexes from here on are not read further.
const LIMIT: u32 = 1_000_000;

/// A composite format taken apart.
#[derive(Clone, Debug)]
pub struct CompositeFormat {
    text: Box<str>,
    pieces: Vec<Piece>,
    error: Option<CompositeError>,
}

#[derive(Clone, Debug)]
enum Piece {
    /// Bytes of the text that stand for themselves.
    Literal(Range<usize>),
    Item(Item),
}

#[derive(Clone, Debug)]
struct Item {
    index: usize,
    width: usize,
    left: bool,
    format: Option<Range<usize>>,
}

/// What is wrong with a composite format; the display is .NET's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompositeError {
    /// The text ends inside an item, or an item holds an opening brace.
    EndsPrematurely {
        /// Offset in UTF-16 units.
        offset: usize,
    },
    /// A closing brace outside an item.
    UnexpectedClosingBrace {
        /// Offset in UTF-16 units.
        offset: usize,
    },
    /// Index or width does not begin with a digit.
    ExpectedDigit {
        /// Offset in UTF-16 units.
        offset: usize,
    },
    /// An item names an argument that was not given.
    IndexOutOfRange,
}

impl fmt::Display for CompositeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (offset, reason) = match self {
            Self::EndsPrematurely { offset } => (offset, "Format item ends prematurely."),
            Self::UnexpectedClosingBrace { offset } => {
                (offset, "Unexpected closing brace without a corresponding opening brace.")
            }
            Self::ExpectedDigit { offset } => (offset, "Expected an ASCII digit."),
            Self::IndexOutOfRange => {
                return f.write_str(
                    "Index (zero based) must be greater than or equal to zero and less than the size of the argument \
                     list.",
                );
            }
        };
        write!(f, "Input string was not in a correct format. Failure to parse near offset {offset}. {reason}")
    }
}

impl std::error::Error for CompositeError {}

impl CompositeFormat {
    /// Reads a format; a syntax error shows when the format is applied.
    pub fn parse(text: &str) -> Self {
        let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, pieces: Vec::new() };
        let error = parser.run().err();
        Self { pieces: parser.pieces, error, text: text.into() }
    }

    /// The format as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Appends the formatted text. `argument` appends the argument of an index in the item's own format, which is
    /// `None` without a colon.
    pub fn append<E: From<CompositeError>>(
        &self,
        out: &mut String,
        arguments: usize,
        mut argument: impl FnMut(&mut String, usize, Option<&str>) -> Result<(), E>,
    ) -> Result<(), E> {
        for piece in &self.pieces {
            match piece {
                Piece::Literal(range) => out.push_str(self.text.get(range.clone()).unwrap_or_default()),
                Piece::Item(item) => {
                    if item.index >= arguments {
                        return Err(CompositeError::IndexOutOfRange.into());
                    }
                    let start = out.len();
                    let format = item.format.clone().and_then(|range| self.text.get(range));
                    argument(out, item.index, format)?;
                    if item.width > 0 {
                        pad(out, start, item.width, item.left);
                    }
                }
            }
        }
        self.error.map_or(Ok(()), |error| Err(error.into()))
    }
}

/// Fills what was appended since `start` with spaces to `width` UTF-16 units.
fn pad(out: &mut String, start: usize, width: usize, left: bool) {
    let written = out.get(start..).map_or(0, utf16_len);
    let fill = width.saturating_sub(written);
    if fill == 0 {
        return;
    }
    if left || written == 0 {
        out.extend(std::iter::repeat_n(' ', fill));
    } else {
        let tail = out.split_off(start);
        out.extend(std::iter::repeat_n(' ', fill));
        out.push_str(&tail);
    }
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    pieces: Vec<Piece>,
}

impl Parser<'_> {
    fn run(&mut self) -> Result<(), CompositeError> {
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let Some(count) = rest.iter().position(|byte| matches!(byte, b'{' | b'}')) else {
                self.literal(self.at..self.bytes.len());
                return Ok(());
            };
            let brace = rest.get(count).copied().unwrap_or_default();
            self.literal(self.at..self.at + count);
            self.at += count;
            let next = self.advance()?;
            if next == brace {
                self.literal(self.at..self.at + 1);
                self.at += 1;
            } else if brace == b'}' {
                return Err(CompositeError::UnexpectedClosingBrace { offset: self.offset() });
            } else {
                self.item(next)?;
            }
        }
    }

    fn item(&mut self, first: u8) -> Result<(), CompositeError> {
        let mut next = first;
        let index = self.number(&mut next)?;
        let (mut width, mut left, mut format) = (0, false, None);
        while next == b' ' {
            next = self.advance()?;
        }
        if next == b',' {
            next = self.advance()?;
            while next == b' ' {
                next = self.advance()?;
            }
            if next == b'-' {
                left = true;
                next = self.advance()?;
            }
            width = self.number(&mut next)?;
            while next == b' ' {
                next = self.advance()?;
            }
        }
        if next != b'}' {
            if next != b':' {
                return Err(CompositeError::EndsPrematurely { offset: self.offset() });
            }
            let start = self.at + 1;
            loop {
                match self.advance()? {
                    b'}' => break,
                    b'{' => return Err(CompositeError::EndsPrematurely { offset: self.offset() }),
                    _ => {}
                }
            }
            format = (self.at > start).then_some(start..self.at);
        }
        self.at += 1;
        self.pieces.push(Piece::Item(Item { index: index as usize, width: width as usize, left, format }));
        Ok(())
    }

    /// Digits from `next` on; leaves the byte behind them in `next`.
    fn number(&mut self, next: &mut u8) -> Result<u32, CompositeError> {
        if !next.is_ascii_digit() {
            return Err(CompositeError::ExpectedDigit { offset: self.offset() });
        }
        let mut value = 0;
        while next.is_ascii_digit() && value < LIMIT {
            value = value * 10 + u32::from(*next - b'0');
            *next = self.advance()?;
        }
        Ok(value)
    }

    fn literal(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Literal(last)) if last.end == range.start => last.end = range.end,
            _ => self.pieces.push(Piece::Literal(range)),
        }
    }

    fn advance(&mut self) -> Result<u8, CompositeError> {
        self.at += 1;
        self.bytes.get(self.at).copied().ok_or_else(|| CompositeError::EndsPrematurely { offset: self.offset() })
    }

    fn offset(&self) -> usize {
        self.text.get(..self.at).map_or(self.at, utf16_len)
    }
}
