//! The commit log: a commit is done when its record is in this file and the file is synced.
//!
//! A record is `length checksum revision entries`, numbers little-endian, the checksum over all that follows it. An
//! entry is its key and its value, each after its length; the length of a deleted value is [`DELETED`].

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::store::backend::{Batch, Revision};

/// The length that stands for a deleted value.
const DELETED: u32 = u32::MAX;

/// Length and checksum.
const HEAD: usize = 8;

/// The open log.
#[derive(Debug)]
pub(super) struct CommitLog {
    file: File,
    length: u64,
}

/// Why an append failed.
#[derive(Debug)]
pub(super) enum AppendError {
    /// The log is as it was before.
    Undone(io::Error),
    /// What the log holds is no longer known.
    Unknown(io::Error),
}

impl CommitLog {
    /// Opens or creates the log and reads its records, up to the first that is not whole.
    pub(super) fn open(path: &Path) -> io::Result<(Self, Vec<(Revision, Batch)>)> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (records, length) = records(&bytes);
        Ok((Self { file, length: length as u64 }, records))
    }

    /// Bytes in whole records.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Appends a commit and returns when it is on the disk.
    pub(super) fn append(&mut self, revision: Revision, batch: &Batch) -> Result<(), AppendError> {
        let record = encode(revision, batch).map_err(AppendError::Undone)?;
        let written = self.file.seek(SeekFrom::Start(self.length)).and_then(|_| self.file.write_all(&record));
        if let Err(error) = written {
            return Err(match self.file.set_len(self.length) {
                Ok(()) => AppendError::Undone(error),
                Err(_) => AppendError::Unknown(error),
            });
        }
        self.file.sync_data().map_err(AppendError::Unknown)?;
        self.length += record.len() as u64;
        Ok(())
    }

    /// Cuts off what follows the whole records.
    pub(super) fn trim(&mut self) -> io::Result<()> {
        if self.file.metadata()?.len() > self.length { self.file.set_len(self.length) } else { Ok(()) }
    }

    /// Empties the log: its commits are in the table for good.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.length = 0;
        self.file.sync_data()
    }
}

/// A commit as a record.
pub(super) fn encode(revision: Revision, batch: &Batch) -> io::Result<Vec<u8>> {
    let too_long = |_| io::Error::new(io::ErrorKind::FileTooLarge, "one change is limited to 4 GB");
    let mut record = vec![0; HEAD];
    record.extend_from_slice(&revision.to_le_bytes());
    for (key, value) in batch {
        record.extend_from_slice(&u32::try_from(key.len()).map_err(too_long)?.to_le_bytes());
        record.extend_from_slice(key.as_bytes());
        match value {
            Some(value) => {
                record.extend_from_slice(&u32::try_from(value.len()).map_err(too_long)?.to_le_bytes());
                record.extend_from_slice(value);
            }
            None => record.extend_from_slice(&DELETED.to_le_bytes()),
        }
    }
    let (head, body) = record.split_at_mut(HEAD);
    let length = u32::try_from(body.len()).map_err(too_long)?.to_le_bytes();
    let checksum = crc32fast::hash(body).to_le_bytes();
    for (to, from) in head.iter_mut().zip(length.into_iter().chain(checksum)) {
        *to = from;
    }
    Ok(record)
}

/// The records up to the first that is not whole, and their length in bytes.
pub(super) fn records(bytes: &[u8]) -> (Vec<(Revision, Batch)>, usize) {
    let mut records = Vec::new();
    let mut rest = bytes;
    while let Some((record, after)) = decode(rest) {
        records.push(record);
        rest = after;
    }
    (records, bytes.len() - rest.len())
}

/// The first record and the bytes after it, if it is whole.
fn decode(bytes: &[u8]) -> Option<((Revision, Batch), &[u8])> {
    let (length, rest) = number(bytes)?;
    let (checksum, rest) = number(rest)?;
    let (body, after) = rest.split_at_checked(length as usize)?;
    if crc32fast::hash(body) != checksum {
        return None;
    }
    let (revision, mut rest) = body.split_first_chunk()?;
    let mut batch = Batch::new();
    while !rest.is_empty() {
        let (length, after) = number(rest)?;
        let (key, after) = after.split_at_checked(length as usize)?;
        let (length, after) = number(after)?;
        let (value, after) = match length {
            DELETED => (None, after),
            _ => after.split_at_checked(length as usize).map(|(value, after)| (Some(value.to_vec()), after))?,
        };
        batch.insert(String::from_utf8(key.to_vec()).ok()?, value);
        rest = after;
    }
    Some(((Revision::from_le_bytes(*revision), batch), after))
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    bytes.split_first_chunk().map(|(number, rest)| (u32::from_le_bytes(*number), rest))
}
