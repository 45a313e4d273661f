//! A session with everything in it, as the program, its tests and its benches make one.

use std::rc::Rc;

use crate::engine::Session;
use crate::engine::completion::IdentityCompleter;
use crate::host::{Host, Transcript};
use crate::server::{Deployment, ProductLevel};
use crate::store::StoreLocation;

/// What differs between sessions.
#[derive(Clone, Debug)]
pub struct SessionOptions {
    /// Where the deployment's configuration is kept.
    pub location: StoreLocation,
    /// The directory it starts in, where that is not the process's.
    pub working_directory: Option<String>,
    /// The product whose cmdlets there are; `None` for all that are known.
    pub product_level: Option<&'static ProductLevel>,
    /// The culture that messages are shown in, where that is not the environment's.
    pub ui_culture: Option<&'static str>,
}

impl SessionOptions {
    /// A session on a store that lasts as long as itself.
    pub fn memory() -> Self {
        Self { location: StoreLocation::Memory, working_directory: None, product_level: None, ui_culture: None }
    }
}

/// A session with all commands and types; the store is opened when a cmdlet first needs it.
pub fn new_session(host: &Host, options: &SessionOptions) -> Session {
    let transcript = Rc::new(Transcript::new(host.console.clone(), host.files.clone()));
    let host = Host { console: transcript.clone(), ..host.clone() };
    let mut session = Session::new(host, crate::format::presenter());
    crate::cmdlets::register_types();
    crate::server::register_types();
    crate::format::register_types();
    let engine = session.engine();
    engine.set_extension(transcript);
    engine.register_cmdlets(crate::cmdlets::all());
    engine.set_autoloader(crate::cmdlets::autoload);
    crate::cmdlets::define_functions(engine);
    engine.set_background(crate::cmdlets::background);
    crate::server::set_product_level(engine, options.product_level);
    engine.register_finder(crate::server::find_cmdlet);
    engine.set_extension(Rc::new(Deployment::new(options.location.clone())));
    engine.set_extension(Rc::new(IdentityCompleter(crate::server::identities)));
    if let Some(culture) = options.ui_culture {
        engine.set_ui_culture(culture);
    }
    if let Some(directory) = &options.working_directory {
        let path = engine.resolve_path(directory);
        engine.set_current_directory(path);
    }
    session
}
