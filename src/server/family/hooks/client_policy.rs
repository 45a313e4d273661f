//! Client policies: an audio file for music on hold switches music on hold on.

use super::super::draft::{Draft, Verb};
use super::Hook;
use crate::engine::{Cx, Result};
use crate::error::ErrorRecord;
use crate::value::Value;

pub(super) struct ClientPolicy;

impl Hook for ClientPolicy {
    fn review(&self, _cx: &mut Cx<'_>, draft: &mut Draft) -> Result<Option<ErrorRecord>> {
        if draft.verb != Verb::Remove
            && draft.was_given("MusicOnHoldAudioFile")
            && !draft.get("MusicOnHoldAudioFile").is_null()
        {
            draft.set("EnableClientMusicOnHold", Value::Bool(true));
        }
        Ok(None)
    }
}
