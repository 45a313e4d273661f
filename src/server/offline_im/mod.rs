//! Offline IM: what happens to a message for somebody who is offline.
//!
//! [`World`] is everything a verdict depends on, read once; [`verdict`] decides; a [`Message`] is what was sent, a
//! document `SfbOfflineMessage/<number>`; [`delivery`] takes it through its states as the emulator's clock goes on.

mod cmdlets;
mod delivery;
mod message;
mod objects;
mod reason;
mod texts;
mod verdict;
mod world;

pub(crate) use cmdlets::ALL;
pub(crate) use objects::VERDICT;
