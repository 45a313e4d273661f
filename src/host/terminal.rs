//! The terminal's own echo of what is typed.

#[cfg(unix)]
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};

/// While it lives, the terminal does not show what is typed: keys pressed while a command runs would mix with its output,
/// and secrets would be seen. Systems whose terminals have no such setting are left as they are.
pub(crate) struct NoEcho {
    #[cfg(unix)]
    before: Option<Termios>,
}

impl NoEcho {
    /// Turns the echo off, where standard input is a terminal.
    pub(crate) fn new() -> Self {
        #[cfg(unix)]
        {
            let stdin = std::io::stdin();
            let before = tcgetattr(&stdin).ok();
            if let Some(mut settings) = before.clone() {
                settings.local_flags.remove(LocalFlags::ECHO);
                let _as_it_was = tcsetattr(&stdin, SetArg::TCSANOW, &settings);
            }
            Self { before }
        }
        #[cfg(not(unix))]
        Self {}
    }
}

impl Drop for NoEcho {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            let _as_it_was = tcsetattr(std::io::stdin(), SetArg::TCSANOW, before);
        }
    }
}
