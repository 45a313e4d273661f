//! Commands: what a name means, the stages of a pipeline, native programs.

mod arguments;
mod native;
mod pipeline;
mod resolve;
mod stage;

use std::cell::Cell;
use std::rc::Rc;

pub(crate) use pipeline::PipelineRun;
pub use resolve::{Autoloader, CommandKind, Resolved};
pub(crate) use stage::{Body, Stage, stamped};

use super::{Common, ConfirmAnswer};
use crate::catalog::ConfirmImpact;
use crate::error::{ErrorRecord, Invocation, Passage, Position};

/// One run of a command, as its errors, messages and confirmations need to know it.
#[derive(Default)]
pub struct CommandState {
    /// Its name.
    pub name: Rc<str>,
    /// The name it was called by.
    pub invocation_name: Rc<str>,
    /// What its errors carry after the comma of `FullyQualifiedErrorId`: the class of a cmdlet, the name of a function.
    pub class: Rc<str>,
    /// Its common parameters.
    pub common: Common,
    /// Where it was called.
    pub position: Option<Position>,
    /// Number of the pipeline, for [`super::Flow::StopUpstream`].
    pub pipeline: u64,
    /// Its place in the pipeline, from 0.
    pub index: usize,
    /// Number of commands in the pipeline.
    pub length: usize,
    /// How severe its changes are.
    pub confirm_impact: ConfirmImpact,
    /// What the person answered for all that follow.
    pub answer: Cell<Option<ConfirmAnswer>>,
    /// Whether the person, asked about a message or an error, wants to hear no more such questions.
    pub goes_on: Cell<bool>,
    /// What kind of command it is.
    pub kind: CommandKind,
}

impl CommandState {
    /// Where it was called and as what.
    pub fn invocation(&self) -> Invocation {
        Invocation {
            command: Some(self.name.clone()),
            position: self.position.clone(),
            invocation_name: Some(self.invocation_name.clone()),
        }
    }

    /// Makes a terminating error that leaves this cmdlet its own, whatever the script it ran called it
    /// (`CmdletInvocationException`). What `throw` made, what another cmdlet has taken and what came out of a later stage
    /// passes by.
    pub(super) fn take_over(&self, record: &ErrorRecord) {
        let passes_by = match record.passage.get() {
            Passage::Fresh => false,
            Passage::Out(pipeline) => pipeline <= self.pipeline,
            Passage::Settled => true,
        };
        if passes_by || record.thrown.get() {
            return;
        }
        record.passage.set(Passage::Settled);
        *record.id_command.borrow_mut() = Some(self.class.clone());
        *record.activity.borrow_mut() = self.name.clone();
        let mut own = self.invocation();
        if let Some(position) = &*record.position.borrow() {
            own.position = Some(position.clone());
        }
        *record.invocation.borrow_mut() = Some(own);
    }

    /// Writes name and place on an error record, where no inner layer did.
    pub fn stamp(&self, record: &ErrorRecord) {
        let mut invocation = record.invocation.borrow_mut();
        if invocation.is_none() {
            let mut own = self.invocation();
            // An error of one argument is reported at that argument.
            if let Some(position) = &*record.position.borrow() {
                own.position = Some(position.clone());
            }
            *invocation = Some(own);
        }
        let mut id = record.id_command.borrow_mut();
        if id.is_none() {
            *id = Some(self.class.clone());
        }
        let mut activity = record.activity.borrow_mut();
        // Programs are not named there.
        if activity.is_empty() && self.kind != CommandKind::Application {
            *activity = self.name.clone();
        }
        if let Some(position) = record.position.borrow_mut().as_mut()
            && let Some(own) = &self.position
        {
            position.source = own.source.clone();
        }
    }
}
