//! Drives that `New-PSDrive` made over directories: an extension of the engine.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use super::Engine;

/// The drives made in this session.
#[derive(Default)]
pub(crate) struct UserDrives {
    entries: RefCell<Vec<UserDrive>>,
}

/// A name for a directory.
#[derive(Clone)]
pub(crate) struct UserDrive {
    pub(crate) name: String,
    pub(crate) root: PathBuf,
    pub(crate) description: String,
}

impl Engine {
    /// The drives made in this session, in the order they were made.
    pub(crate) fn user_drives(&self) -> Vec<UserDrive> {
        self.extension::<UserDrives>().map(|d| d.entries.borrow().clone()).unwrap_or_default()
    }

    /// Adds a drive; its name is not taken.
    pub(crate) fn add_user_drive(&mut self, drive: UserDrive) {
        if self.extension::<UserDrives>().is_none() {
            self.set_extension(std::rc::Rc::new(UserDrives::default()));
        }
        if let Some(drives) = self.extension::<UserDrives>() {
            drives.entries.borrow_mut().push(drive);
        }
    }

    /// Removes a drive made in this session; whether there was one of that name.
    pub(crate) fn remove_user_drive(&self, name: &str) -> bool {
        let Some(drives) = self.extension::<UserDrives>() else { return false };
        let mut entries = drives.entries.borrow_mut();
        let before = entries.len();
        entries.retain(|d| !d.name.eq_ignore_ascii_case(name));
        entries.len() < before
    }

    /// The path that `Name:/rest` means on a drive made in this session.
    pub(crate) fn on_user_drive(&self, text: &str) -> Option<PathBuf> {
        let (name, rest) = text.split_once(':')?;
        let drives = self.extension::<UserDrives>()?;
        let entries = drives.entries.borrow();
        let drive = entries.iter().find(|d| d.name.eq_ignore_ascii_case(name))?;
        let rest = rest.trim_start_matches(['/', '\\']);
        Some(if rest.is_empty() { drive.root.clone() } else { drive.root.join(Path::new(rest)) })
    }
}
