//! The lab: which deployment a store holds, and what of the world around it is emulated.

mod cmdlets;
mod people;
mod state;
mod topology;

pub(crate) use cmdlets::ALL;
pub(crate) use state::{Emulation, Lab, NOUN, ensure_deployment};
