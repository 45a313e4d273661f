//! Where the streams other than output go.

use std::cell::RefCell;
use std::rc::Rc;

use crate::value::Value;

/// Where one stream goes.
#[derive(Clone, Default)]
pub enum Target {
    /// To the host, as the preferences say.
    #[default]
    Host,
    /// Into a buffer that a merged stream or a file is fed from (`2>&1`, `2> file`).
    Buffer(Rc<RefCell<Vec<Value>>>),
    /// Nowhere (`2>$null`).
    Null,
}

/// The targets of the five streams beside output.
#[derive(Clone, Default)]
pub struct Streams {
    /// Stream 2.
    pub error: Target,
    /// Stream 3.
    pub warning: Target,
    /// Stream 4.
    pub verbose: Target,
    /// Stream 5.
    pub debug: Target,
    /// Stream 6.
    pub information: Target,
}
