//! The shell's own cmdlets, one file each.
//!
//! A cmdlet's surface stands in `grammar/cmdlets`; here is what it does. Each folder's `mod.rs` holds the one list of its
//! cmdlets.

/// Declares the modules of a folder's cmdlets and collects what they export.
macro_rules! cmdlets {
    ($($module:ident)*) => {
        $(mod $module;)*
        /// The cmdlets of this folder.
        pub(super) static ALL: &[&crate::engine::CmdletDef] = &[$(&$module::DEF),*];
    };
}

mod core;
mod formatting;
mod host;
mod jobs;
mod management;
pub(crate) mod support;
mod utility;

use crate::engine::CmdletDef;

/// All built cmdlets.
pub fn all() -> impl Iterator<Item = &'static CmdletDef> {
    core::ALL
        .iter()
        .chain(utility::ALL)
        .chain(formatting::ALL)
        .chain(management::ALL)
        .chain(jobs::ALL)
        .chain(host::ALL)
        .copied()
}

/// Loads the module on `PSModulePath` that has a command; whether there was one.
pub fn autoload(engine: &mut crate::engine::Engine, module: Option<&str>, command: &str) -> bool {
    support::modules::autoload(engine, module, command)
}

/// Makes the functions that the shell comes with.
pub fn define_functions(engine: &mut crate::engine::Engine) {
    support::shell_functions::define(engine);
}

/// Runs what waits for the end of the session (`Register-EngineEvent PowerShell.Exiting`).
pub fn session_ends(engine: &mut crate::engine::Engine) -> crate::engine::Result {
    support::events::session_ends(engine)
}

/// Makes a job of a pipeline that ends with `&`.
pub fn background(
    engine: &mut crate::engine::Engine,
    block: &crate::value::Value,
    text: &str,
) -> crate::engine::Result<crate::value::Value> {
    support::jobs::background(engine, block, text)
}

/// Makes the types of the cmdlets' objects known on this thread.
pub fn register_types() {
    crate::value::types::register(&support::types::all());
    crate::value::types::register(support::jobs::TYPES);
    crate::value::types::register(support::breakpoints::TYPES);
    crate::value::types::register(formatting::TYPES);
    crate::value::types::register(management::TYPES);
}
