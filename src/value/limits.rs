//! How long a text and how large an array may become: what is over it is refused before memory is taken. And how much
//! was made of late, so that the engine looks at the memory in use in time.

use std::cell::Cell;

use super::Fault;

/// UTF-16 units of a .NET string.
const TEXT: usize = 0x3FFF_FFDF;
/// Elements of an array. .NET allows sixteen times as many of the smallest kind; here each takes 16 bytes.
const ITEMS: usize = 1 << 27;
/// Bytes below which a text or an array is not counted.
const SMALL: usize = 4096;

thread_local! {
    static MADE: Cell<usize> = const { Cell::new(0) };
}

fn count(bytes: usize) {
    if bytes > SMALL {
        MADE.set(MADE.get().saturating_add(bytes));
    }
}

/// Bytes of large texts and arrays made on this thread since [`forget_made`].
pub fn made() -> usize {
    MADE.get()
}

/// Counts from nothing again.
pub fn forget_made() {
    MADE.set(0);
}

fn refused() -> Fault {
    Fault::thrown("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program.")
        .stopping()
}

/// The length of a text in the making; an `OutOfMemoryException` where no text can be so long.
pub fn text(length: usize) -> Result<usize, Fault> {
    count(length);
    if length > TEXT { Err(refused()) } else { Ok(length) }
}

/// The length of a text that grows in place.
pub fn longer(length: usize, by: usize) -> Result<usize, Fault> {
    count(by);
    if length + by > TEXT { Err(refused()) } else { Ok(length + by) }
}

/// A text several times.
pub fn repeat(part: &str, times: usize) -> Result<String, Fault> {
    text(part.len().saturating_mul(times))?;
    Ok(part.repeat(times))
}

/// The length of an array in the making; an `OutOfMemoryException` where none can be so long.
pub fn items(length: usize) -> Result<usize, Fault> {
    count(length.saturating_mul(size_of::<super::Value>()));
    if length > ITEMS { Err(refused()) } else { Ok(length) }
}
