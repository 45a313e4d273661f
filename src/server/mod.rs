//! The emulated deployment and what the Cs cmdlets mean on it.
