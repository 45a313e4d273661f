//! The string value: shared, immutable, one word; UTF-8 inside, UTF-16 positions as .NET counts them outside.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use compact_str::CompactString;

/// An immutable string. Positions in .NET members are UTF-16 units: the `utf16_*` methods translate, at no cost for ASCII.
#[derive(Clone)]
pub struct Str(Rc<CompactString>);

impl Str {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Length in UTF-16 units (`.Length`).
    pub fn utf16_len(&self) -> usize {
        utf16_len(self)
    }

    /// The UTF-16 unit at a position.
    pub fn utf16_at(&self, index: usize) -> Option<u16> {
        if self.is_ascii() { self.as_bytes().get(index).map(|&b| u16::from(b)) } else { self.encode_utf16().nth(index) }
    }

    /// The text between two UTF-16 positions; a surrogate pair cut in two gives U+FFFD.
    #[must_use]
    pub fn utf16_slice(&self, start: usize, end: usize) -> Self {
        if self.is_ascii() {
            return Self::from(self.get(start..end).unwrap_or(""));
        }
        let units: Vec<u16> = self.encode_utf16().skip(start).take(end.saturating_sub(start)).collect();
        Self::from(String::from_utf16_lossy(&units))
    }

    /// Appends a text: in place where nothing else refers to the string.
    pub fn append(&mut self, more: &str) {
        match Rc::get_mut(&mut self.0) {
            Some(own) => own.push_str(more),
            None => {
                let mut text = CompactString::with_capacity(self.len() + more.len());
                text.push_str(self);
                text.push_str(more);
                *self = Self::from(text);
            }
        }
    }

    /// Whether two strings are one object.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Length of a text in UTF-16 units.
pub fn utf16_len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// UTF-16 position of a byte offset.
pub fn utf16_offset(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, utf16_len)
}

/// Byte offset of a UTF-16 position; the text's length where it lies beyond.
pub fn byte_offset(text: &str, utf16: usize) -> usize {
    if text.is_ascii() {
        return utf16.min(text.len());
    }
    let mut units = 0;
    for (i, c) in text.char_indices() {
        if units >= utf16 {
            return i;
        }
        units += c.len_utf16();
    }
    text.len()
}

impl Deref for Str {
    type Target = str;
    fn deref(&self) -> &str {
        self.0.as_str()
    }
}
impl AsRef<str> for Str {
    fn as_ref(&self) -> &str {
        self.0.as_str()
    }
}
impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self(Rc::new(CompactString::new(text)))
    }
}
impl From<String> for Str {
    fn from(text: String) -> Self {
        Self(Rc::new(CompactString::from(text)))
    }
}
impl From<CompactString> for Str {
    fn from(text: CompactString) -> Self {
        Self(Rc::new(text))
    }
}
impl From<char> for Str {
    fn from(c: char) -> Self {
        Self::from(c.encode_utf8(&mut [0; 4]) as &str)
    }
}
impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.ptr_eq(other) || self.as_str() == other.as_str()
    }
}
impl Eq for Str {}
impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
