//! Control flow that leaves an expression or statement other than by its end.

use crate::error::ErrorRecord;
use crate::value::{Category, Exception, Fault, Name, Value};

/// Why evaluation stops here. Non-terminating errors are not among it: they are values on the error stream.
#[derive(Debug)]
pub enum Flow {
    /// A terminating error on its way to `catch`, `trap` or the caller; the value is an [`ErrorRecord`].
    Throw(Value),
    /// `break`, with its label.
    Break(Option<Name>),
    /// `continue`, with its label.
    Continue(Option<Name>),
    /// `return`; what is returned has already gone to the output.
    Return,
    /// `exit` with its code.
    Exit(i32),
    /// A downstream command has all it wants (`Select-Object -First`): upstream of that pipeline stops in silence.
    StopUpstream(u64),
    /// Ctrl+C.
    Interrupt,
}

impl Flow {
    /// A terminating error.
    pub fn throw(record: ErrorRecord) -> Self {
        Self::Throw(record.into_value())
    }

    /// The error record, if it is a terminating error.
    pub fn record(&self) -> Option<&ErrorRecord> {
        match self {
            Self::Throw(v) => v.downcast::<ErrorRecord>(),
            _ => None,
        }
    }
}

impl From<Fault> for Flow {
    fn from(mut fault: Fault) -> Self {
        if let Some(passing) = fault.take_passing() {
            return match passing.downcast::<Self>() {
                Ok(flow) => *flow,
                Err(_) => Self::Return,
            };
        }
        Self::throw(ErrorRecord::from_fault(&as_runtime(fault)))
    }
}

/// A failed conversion ends an expression as a `RuntimeException` around it; a .NET exception without an id of its own
/// has the category `OperationStopped`.
fn as_runtime(fault: Fault) -> Fault {
    let Some(exception) = fault.exception().downcast::<Exception>() else { return fault };
    if exception.ty.name == "System.Management.Automation.PSInvalidCastException" {
        let outer = Exception::new("System.Management.Automation.RuntimeException", exception.message.clone())
            .with_inner(fault.exception().clone());
        let id = fault.id().map(|id| id.to_owned().into());
        return Fault::from_exception(Value::object(outer), id, fault.category());
    }
    if fault.id().is_none() && fault.category() == Category::NotSpecified { fault.stopping() } else { fault }
}

impl From<Flow> for Fault {
    fn from(flow: Flow) -> Self {
        let exception = flow.record().map_or(Value::Null, |r| r.exception.clone());
        Self::passing(Box::new(flow), exception)
    }
}

/// What evaluation yields.
pub type Result<T = (), E = Flow> = std::result::Result<T, E>;
