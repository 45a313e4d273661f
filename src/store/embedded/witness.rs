//! The witness: a small file by which an open sees whether the other files are what they should be.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crc32fast::Hasher;
use serde::{Deserialize, Serialize};

use crate::store::error::{Result, StoreError};
use crate::store::manifest::FORMAT;

/// Length of the file: one disk sector, so that a rewrite is whole or not at all.
const LENGTH: usize = 512;

/// Files up to this many bytes are fingerprinted whole, larger ones by their length and this much from both ends.
const SAMPLE: u64 = 4 << 20;

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Witness {
    pub(super) format: u64,
    /// A revision that was acknowledged. Written after each commit and never before, so the data is never behind it.
    pub(super) revision: u64,
    /// A revision up to which the table has everything.
    pub(super) folded: u64,
    /// The fingerprint of the table's files at the last close; `None` while they are in use.
    pub(super) files: Option<String>,
}

impl Witness {
    /// Whether the table's files are as the last close left them.
    pub(super) fn is_closed(&self, table: &Path) -> Result<bool> {
        match &self.files {
            Some(files) => match fingerprint(table) {
                Ok(found) => Ok(found == *files),
                Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
                Err(e) => Err(StoreError::io(table, &e)),
            },
            None => Ok(false),
        }
    }
}

/// The open witness file.
#[derive(Debug)]
pub(super) struct WitnessFile {
    file: File,
    pub(super) last: Witness,
}

impl WitnessFile {
    /// Reads the witness of a store, or writes that of a new one. The caller holds the store's lock.
    pub(super) fn open(store: &Path) -> Result<Self> {
        let path = store.join("manifest");
        let io = |e: io::Error| StoreError::io(store, &e);
        match OpenOptions::new().read(true).write(true).open(&path) {
            Ok(mut file) => {
                let mut bytes = Vec::with_capacity(LENGTH);
                file.read_to_end(&mut bytes).map_err(io)?;
                let last = decode(store, &bytes)?;
                Ok(Self { file, last })
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                if store.join("log").exists() || store.join("table").exists() {
                    return Err(StoreError::damaged(store, "its file 'manifest' is missing"));
                }
                let last = Witness { format: FORMAT, revision: 0, folded: 0, files: None };
                let file = create(store, &path, &last).map_err(io)?;
                Ok(Self { file, last })
            }
            Err(e) => Err(io(e)),
        }
    }

    /// Overwrites the file, without waiting for the disk: after a power failure an older witness is as good.
    pub(super) fn write(&mut self, witness: Witness) -> io::Result<()> {
        let bytes = encode(&witness)?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(&bytes)?;
        self.last = witness;
        Ok(())
    }

    /// Waits for the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }
}

/// Writes the first witness under another name, so that there is never half a file.
fn create(store: &Path, path: &Path, witness: &Witness) -> io::Result<File> {
    let new = store.join("manifest.new");
    let mut file = OpenOptions::new().create(true).truncate(true).read(true).write(true).open(&new)?;
    file.write_all(&encode(witness)?)?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    #[cfg(unix)]
    File::open(store)?.sync_all()?;
    Ok(file)
}

/// `{"format":1,...} checksum`, padded with blanks to [`LENGTH`].
fn encode(witness: &Witness) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(witness)?;
    let checksum = crc32fast::hash(&bytes);
    write!(bytes, " {checksum:08x}")?;
    bytes.resize(LENGTH - 1, b' ');
    bytes.push(b'\n');
    Ok(bytes)
}

fn decode(store: &Path, bytes: &[u8]) -> Result<Witness> {
    #[derive(Deserialize)]
    struct Format {
        format: u64,
    }
    let damaged = || StoreError::damaged(store, "its file 'manifest' fails its checksum");
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    let (json, checksum) = text.trim_end().rsplit_once(' ').ok_or_else(damaged)?;
    if bytes.len() != LENGTH || format!("{:08x}", crc32fast::hash(json.as_bytes())) != checksum {
        return Err(damaged());
    }
    let Format { format } = serde_json::from_str(json).map_err(|_| damaged())?;
    if format > FORMAT {
        return Err(StoreError::NewerFormat { place: store.display().to_string(), found: format, known: FORMAT });
    }
    serde_json::from_str(json).map_err(|_| damaged())
}

/// Names, lengths and checksums of all files under a directory, in one checksum each: `length-crc32`.
pub(super) fn fingerprint(directory: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    collect(directory, &mut files)?;
    files.sort();
    let mut hasher = Hasher::new();
    let mut total = 0;
    for path in files {
        let mut file = File::open(&path)?;
        let length = file.metadata()?.len();
        total += length;
        hasher.update(path.strip_prefix(directory).unwrap_or(&path).as_os_str().as_encoded_bytes());
        hasher.update(&length.to_le_bytes());
        if length <= SAMPLE {
            digest(&mut file, &mut hasher)?;
        } else {
            digest(&mut Read::by_ref(&mut file).take(SAMPLE / 2), &mut hasher)?;
            file.seek(SeekFrom::End(-((SAMPLE / 2) as i64)))?;
            digest(&mut file, &mut hasher)?;
        }
    }
    Ok(format!("{total}-{:08x}", hasher.finalize()))
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn digest(input: &mut impl Read, hasher: &mut Hasher) -> io::Result<()> {
    let mut buffer = vec![0; 64 << 10];
    loop {
        match input.read(&mut buffer)? {
            0 => return Ok(()),
            n => hasher.update(buffer.get(..n).unwrap_or_default()),
        }
    }
}
